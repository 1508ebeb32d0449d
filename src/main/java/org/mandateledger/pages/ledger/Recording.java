package org.mandateledger.pages.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.Say;

/**
 * How an event came into the ledger.
 *
 * @param part which of its change set it is
 * @param place where its change set begins in the list of all events
 */
record Recording(
        String position,
        String hash,
        String instant,
        String words,
        String by,
        String why,
        String changeSet,
        String part,
        Map<String, String> place) {

    static Recording of(RecordedEvent it) {
        Map<String, String> place = new LinkedHashMap<>();
        place.put("before", Long.toString(it.position() - it.part() + it.parts() + 1));
        return new Recording(
                Say.number((int) it.position()),
                it.hash(),
                EventJson.instant(it.recorded()),
                Say.instant(it.recorded()),
                it.by(),
                it.why(),
                it.changeSet(),
                "%d of %d".formatted(it.part(), it.parts()),
                place);
    }
}
