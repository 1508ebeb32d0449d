package org.mandateledger.history;

import java.util.Comparator;
import org.mandateledger.time.Reading;

/**
 * An event in the place where history holds it.
 *
 * @param id the logical id: that of the assertion, whatever has corrected it since
 * @param position the position of the assertion, so that a correction inherits the place in a tie
 * @param given the entry whose words now stand: the assertion itself, or the correction in its place
 */
public record Placed<E>(String id, long position, String given, E event) {

    /** Whether it is the same event in the same words: of one log, the ids tell. */
    boolean sameAs(Placed<E> other) {
        return this == other || id.equals(other.id) && given.equals(other.given);
    }

    /** The order in which events took effect, by one reading of their dates. */
    public static <E> Comparator<Placed<E>> order(Chronicle<E, ?> chronicle, Reading reading) {
        return Comparator.comparing((Placed<E> placed) ->
                        chronicle.effective(placed.event()).on(reading))
                .thenComparing(Placed::event, chronicle::compareSameDay)
                .thenComparingLong(Placed::position);
    }

    public boolean corrected() {
        return !given.equals(id);
    }
}
