package org.mandateledger.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How far a replay has come in the step that it is at.
 *
 * @param reached of {@code target}: events read, then events applied, then operations and instruments compared
 * @param taken since the step began
 */
public record Progress(Step step, long reached, long target, Duration taken) {
    public enum Step {
        READING,
        APPLYING,
        COMPARING
    }

    public long perSecond() {
        return Math.round(reached / Math.max(0.001, taken.toMillis() / 1_000.0));
    }

    /** Until the step is done, if it goes on as it went; empty before anything is known of that. */
    public Optional<Duration> left() {
        return reached == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(
                        Math.max(0, target - reached) * TimeUnit.NANOSECONDS.toMillis(taken.toNanos()) / reached));
    }
}
