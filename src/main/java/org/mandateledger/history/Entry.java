package org.mandateledger.history;

import java.time.Instant;

/**
 * One thing the log holds: an event asserted, or a later word on an earlier entry.
 *
 * <p>{@code position} counts from 1 without gaps and never disagrees with {@code recorded}. A correction and the entry
 * it answers always concern the same subject.
 *
 * @param <E> the events of the domain
 */
public sealed interface Entry<E> {
    long position();

    Instant recorded();

    /** The entry's own id; for an assertion, the logical id of its event. */
    String id();

    String subject();

    record Assertion<E>(long position, Instant recorded, String id, String subject, E event) implements Entry<E> {}

    /** The ledger was wrong: {@code replacement} takes the place of what entry {@code target} said. */
    record Correction<E>(long position, Instant recorded, String id, String subject, String target, E replacement)
            implements Entry<E> {}

    /** The ledger was wrong: what entry {@code target} said never held. Nothing takes its place. */
    record Retraction<E>(long position, Instant recorded, String id, String subject, String target)
            implements Entry<E> {}
}
