package org.mandateledger.pages.comparing;

import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;

/**
 * One of the two worlds that are compared.
 *
 * @param latest whether the ledger knows no more by now
 * @param instant of the last event that it knew
 * @param known what it knew, in words
 * @param to addresses that stay in that state of knowledge
 */
record Side(String day, String words, boolean latest, long position, Optional<String> instant, String known, To to) {

    /** @param written the state of knowledge, as in the address */
    static Side of(LocalDate day, Knowledge known, Knowledge now, Optional<String> written) {
        boolean latest = known.position() == now.position();
        return new Side(
                day.toString(),
                Say.day(day),
                latest,
                known.position(),
                known.head()
                        .map(RecordedEvent::recorded)
                        .map(EventJson::instant)
                        .or(() -> written),
                latest ? "as the ledger knows it now" : "as the ledger stood " + stood(known),
                new To(written.filter(_ -> !latest)));
    }

    private static String stood(Knowledge known) {
        return known.head()
                .map(RecordedEvent::recorded)
                .map(it -> "on " + Say.instant(it))
                .orElse("before anything was recorded");
    }

    public String events() {
        return Say.number((int) position) + (position == 1 ? " event" : " events");
    }
}
