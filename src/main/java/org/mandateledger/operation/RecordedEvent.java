package org.mandateledger.operation;

import java.time.Instant;
import org.mandateledger.history.Entry;

/**
 * An event with all that the ledger knows of its recording.
 *
 * @param position its place in the ledger, from 1 without gaps
 * @param recorded the instant the ledger learned it, the same for a whole batch
 * @param part which of its batch it is, from 1, and {@code parts} how many there are
 * @param by who recorded it
 * @param why the reason given
 * @param changeSet the name of the batch; what stands before its first slash names the segment of {@code events/}
 * @param hash lower-case hex SHA-256 that seals this event and all before it
 */
public record RecordedEvent(
        long position,
        Instant recorded,
        int part,
        int parts,
        Event event,
        String by,
        String why,
        String changeSet,
        String hash) {

    /** What names the segment that it goes to. */
    public String topic() {
        int slash = changeSet.indexOf('/');
        return slash < 0 ? changeSet : changeSet.substring(0, slash);
    }

    /** Why: what a correction or retraction itself says of it, else the reason given for the whole change set. */
    public String reason() {
        return event.fact() instanceof Fact.OfLedger ? event.note().orElse(why) : why;
    }

    public Entry<Event> entry() {
        return switch (event.fact()) {
            case Fact.EventCorrected it ->
                new Entry.Correction<>(position, recorded, event.id(), event.subject(), it.target(), it.replacement());
            case Fact.EventRetracted it ->
                new Entry.Retraction<>(position, recorded, event.id(), event.subject(), it.target());
            case Fact.OfOperation _, Fact.OfInstrument _ ->
                new Entry.Assertion<>(position, recorded, event.id(), event.subject(), event);
        };
    }
}
