package org.mandateledger.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;

/**
 * An index, as it was built from the store once, with what it could not apply.
 *
 * @param number counted from 1 since the program was started
 */
public record Generation(int number, Instant built, Ledger ledger, DeadLetters deadLetters) {
    public List<Letter> letters() {
        return deadLetters.all();
    }

    /** The first position at which this and another hold different lines, or the one ends; empty while one continues the other. */
    Optional<Long> firstOtherLine(Generation other) {
        long low = 1;
        long high = Math.min(position(), other.position());
        if (high == 0 || hash(high).equals(other.hash(high))) {
            return Optional.empty();
        }
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (hash(middle).equals(other.hash(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.of(low);
    }

    /** Takes what another has beyond its own end, where it is of the same ledger. */
    void follow(Generation ahead) {
        if (firstOtherLine(ahead).isEmpty()) {
            List<RecordedEvent> missed =
                    ahead.ledger().now().eventsAfter(position()).toList();
            if (!missed.isEmpty()) {
                ledger.apply(missed);
            }
        }
    }

    long position() {
        return ledger.now().position();
    }

    /** Every hash seals all before it, so that two ledgers differ from one position on. */
    private String hash(long position) {
        Knowledge known = ledger.at(position);
        return known.head().map(RecordedEvent::hash).orElse("");
    }
}
