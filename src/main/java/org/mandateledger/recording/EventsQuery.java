package org.mandateledger.recording;

import java.time.Instant;
import java.util.Optional;

/**
 * What was recorded, in order of recording?
 *
 * @param after the position after which to begin
 * @param limit at most so many
 * @param about only events about this operation or instrument
 */
public record EventsQuery(Optional<Instant> knownAt, long after, int limit, Optional<String> about) {
    public static final int MOST = 1_000;
}
