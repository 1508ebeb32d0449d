package org.mandateledger.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pulls the index forward with what other nodes record. While the store cannot be read, the index answers as it is. */
final class Following implements Freshness, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final ServingLedger serving;
    private final Arrivals arrivals;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("following").factory());
    private volatile long looked = System.nanoTime();
    private boolean failing;

    Following(ServingLedger serving, Arrivals arrivals) {
        this.serving = serving;
        this.arrivals = arrivals;
    }

    Following every(Duration beat) {
        clock.scheduleWithFixedDelay(this::pull, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    private void pull() {
        try {
            long begun = System.nanoTime();
            arrivals.upTo(serving.latest().now().position());
            looked = begun;
            if (failing) {
                LOG.info("the store can be read again");
                failing = false;
            }
        } catch (RuntimeException | Error e) {
            // what is thrown from here ends the schedule for good
            if (!failing) {
                LOG.warn("answers may lack what others record", e);
                failing = true;
            }
        }
    }

    @Override
    public Duration lag() {
        return Duration.ofNanos(System.nanoTime() - looked);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
