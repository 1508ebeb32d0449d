package org.mandateledger.pages.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Say;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.timeline.TimelineEntry;

/**
 * One event, as a row.
 *
 * @param day on which the operation is to be looked at, as it was with it
 * @param decided where it is another day than that of the effect
 * @param corrected why the ledger no longer says so, where it does not
 */
record Entry(
        String effective,
        Optional<String> decided,
        String day,
        String operation,
        String acronym,
        String summary,
        String event,
        Optional<String> instrument,
        Optional<String> corrected) {

    static Entry of(TimelineEntry entry, Knowledge known) {
        LocalDate earliest = HistoricalDate.parse(entry.effective()).earliest();
        LocalDate day = earliest.equals(LocalDate.MIN)
                ? HistoricalDate.parse(entry.effective()).latest()
                : earliest;
        return new Entry(
                Say.date(entry.effective()),
                entry.decided().filter(it -> !it.equals(entry.effective())).map(Say::date),
                day.toString(),
                entry.operation(),
                Acronyms.of(entry.operation(), day, known),
                entry.summary(),
                entry.eventId(),
                entry.instrument(),
                entry.replacedBy().map(TimelineEntry.Replacement::why));
    }
}
