package org.mandateledger.history;

import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/**
 * What the kernel has to know of a domain in order to keep its history.
 *
 * @param <E> events: immutable values
 * @param <S> the state of one subject: an immutable value
 */
public interface Chronicle<E, S> {
    HistoricalDate effective(E event);

    /** Order among events that take effect on the same day; 0 leaves it to the order in which they were asserted. */
    int compareSameDay(E one, E other);

    /** The logical id of an event that this one annuls in the world from its own effective day on. */
    Optional<String> revokes(E event);

    S beginning(String subject);

    S evolve(S state, Placed<E> event);
}
