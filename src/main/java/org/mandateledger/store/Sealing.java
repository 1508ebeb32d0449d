package org.mandateledger.store;

import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;

/** Gives recorded events their hashes, which are the same in every store. */
public final class Sealing {
    private Sealing() {}

    /** The event with the hash that follows from the one before it. */
    public static RecordedEvent sealed(RecordedEvent event, String previousHash) {
        return new RecordedEvent(
                event.position(),
                event.recorded(),
                event.part(),
                event.parts(),
                event.event(),
                event.by(),
                event.why(),
                event.changeSet(),
                Seal.hash(previousHash, EventJson.line(event)));
    }
}
