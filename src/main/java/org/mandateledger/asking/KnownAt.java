package org.mandateledger.asking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.time.AsOf;
import org.mandateledger.time.InvalidDate;

/** The knowledge axis of a question. */
public final class KnownAt {
    private static final Instant BEGINNING = Instant.parse("0000-01-01T00:00:00Z");

    private KnownAt() {}

    /**
     * The instant that was written, an instant or a day meaning its end.
     *
     * @throws InvalidDate where it is none, or lies in the future
     */
    public static Optional<Instant> parse(Optional<String> written, Clock clock) {
        Optional<Instant> instant = written.map(AsOf::instant);
        instant.filter(BEGINNING::isAfter).ifPresent(ancient -> {
            throw new InvalidDate(
                    "known-at %s is not within the years that are counted; give an instant such as 2026-11-22T10:15:30Z"
                            .formatted(written.orElseThrow()));
        });
        instant.filter(clock.instant()::isBefore).ifPresent(future -> {
            if (!written.orElseThrow().strip().equals(clock.instant().toString().substring(0, 10))) {
                throw new InvalidDate(
                        "known-at %s lies in the future; what the ledger will know cannot be asked".formatted(future));
            }
        });
        return instant;
    }

    /** What was known then; now, where no instant is given. */
    public static Knowledge of(Optional<Instant> knownAt, Ledger ledger) {
        return knownAt.map(ledger::knownAt).orElseGet(ledger::now);
    }

    /**
     * The instant as a footnote can keep it: what was known then does not change any more. A day that is not over, and no
     * instant at all, mean that of the last event recorded.
     */
    public static Optional<Instant> lasting(Optional<Instant> knownAt, Ledger ledger, Clock clock) {
        return knownAt.filter(clock.instant()::isAfter)
                .or(() -> ledger.now().head().map(RecordedEvent::recorded));
    }

    /** The instant as an answer states it: the one asked about, or that of the last event recorded. */
    public static Optional<String> stated(Optional<Instant> knownAt, Knowledge known) {
        return knownAt.or(() -> known.head().map(RecordedEvent::recorded)).map(EventJson::instant);
    }
}
