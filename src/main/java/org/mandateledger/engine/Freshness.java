package org.mandateledger.engine;

import java.time.Duration;

/** How near the index, from which questions are answered, is to the store. */
@FunctionalInterface
public interface Freshness {
    /** Where nobody else writes: the index takes each batch before the command returns. */
    Freshness ALWAYS = () -> Duration.ZERO;

    /** For how long the store may have held events that the index lacks. */
    Duration lag();
}
