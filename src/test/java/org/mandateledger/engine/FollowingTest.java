package org.mandateledger.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.testing.Given;

/** How the index is kept at the head, and how those are woken who wait for more. */
class FollowingTest {
    private static final List<RecordedEvent> STORED = Given.events(
                    "[{id: 'first', type: 'OperationsCeased', operation: 'op', effective: '2015'}]")
            .now()
            .events()
            .toList();

    @Test
    void anErrorDoesNotEndIt() {
        AtomicInteger asked = new AtomicInteger();
        ServingLedger serving = new ServingLedger(
                (_, _, _) -> {},
                _ -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new StackOverflowError("as the test has it");
                    }
                    return STORED;
                },
                Clock.systemUTC());
        try (Following following = new Following(serving, new Arrivals()).every(Duration.ofMillis(10))) {
            await().untilAsserted(
                            () -> assertThat(serving.current().now().position()).isEqualTo(1));
            assertThat(following.lag()).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void whoFollowsAShorterLedgerWaitsForItsNextLineAndDoesNotSpin() throws Exception {
        Arrivals arrivals = new Arrivals();
        arrivals.upTo(3);
        arrivals.upTo(2);
        long seen = arrivals.changes();
        long begun = System.nanoTime();
        arrivals.upTo(2);
        arrivals.await(seen, Duration.ofMillis(200));
        assertThat(System.nanoTime() - begun).isGreaterThan(100_000_000L);
        arrivals.upTo(3);
        assertThat(arrivals.changes()).isGreaterThan(seen);
    }
}
