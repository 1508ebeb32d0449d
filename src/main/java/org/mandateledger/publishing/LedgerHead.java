package org.mandateledger.publishing;

import java.time.Instant;
import org.mandateledger.asking.Head;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where the ledger stood when something was taken from it. */
public final class LedgerHead {
    private LedgerHead() {}

    public static ObjectNode of(Knowledge known) {
        Head at = Head.of(known);
        ObjectNode head = new JsonMapper().createObjectNode();
        head.put("position", at.position());
        head.put("hash", at.hash());
        head.put(
                "recorded",
                EventJson.instant(known.head().map(RecordedEvent::recorded).orElse(Instant.EPOCH)));
        return head;
    }
}
