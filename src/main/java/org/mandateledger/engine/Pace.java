package org.mandateledger.engine;

import java.time.Duration;

/** Where a replay stands; written by its thread alone, read by any. */
final class Pace {
    private record Stretch(Progress.Step step, long target, long begun) {}

    private volatile Stretch stretch = new Stretch(Progress.Step.READING, 0, System.nanoTime());
    private volatile long reached;

    void begin(Progress.Step step, long target) {
        reached = 0;
        stretch = new Stretch(step, target, System.nanoTime());
    }

    /** Counts come in order within a step; one of another step is the first of that one. */
    void at(Progress.Step step, long target, long count) {
        if (stretch.step() != step) {
            begin(step, target);
        }
        reached = count;
    }

    Progress progress() {
        Stretch at = stretch;
        return new Progress(
                at.step(),
                Math.min(reached, at.target()),
                at.target(),
                Duration.ofNanos(System.nanoTime() - at.begun()));
    }
}
