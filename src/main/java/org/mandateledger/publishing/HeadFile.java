package org.mandateledger.publishing;

import org.mandateledger.format.EventJson;
import org.mandateledger.store.Verification;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the ledger stood when it was published. It lies outside the ledger, so that lines lost from the ledger's end are
 * missed.
 */
final class HeadFile {
    static final String NAME = "head.json";

    private HeadFile() {}

    static ObjectNode of(Verification ledger) {
        ObjectNode head = new JsonMapper().createObjectNode();
        head.put("position", ledger.head().position());
        head.put("hash", ledger.head().hash());
        head.put("recorded", EventJson.instant(ledger.head().recorded()));
        head.put("merkleRoot", ledger.merkleRoot());
        return head;
    }
}
