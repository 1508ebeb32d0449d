package org.mandateledger.web;

import java.time.Duration;

/** Whoever asks has asked too often. */
public final class TooFast extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooFast(String what, Duration wait) {
        super("Too many %s from here. Wait %d seconds, then go on more slowly.".formatted(what, seconds(wait)));
        this.wait = wait;
    }

    public long seconds() {
        return seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
