package org.mandateledger.pages.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Attempts attempts = new Attempts(clock);

    @Test
    void tenFailuresFromOneAddressAreEnoughForFiveMinutes() {
        for (int i = 0; i < 10; i++) {
            assertThat(attempts.exhausted("192.0.2.1")).isFalse();
            attempts.failed("192.0.2.1");
        }
        assertThat(attempts.exhausted("192.0.2.1")).isTrue();
        assertThat(attempts.exhausted("192.0.2.2")).isFalse();
        now.updateAndGet(it -> it.plus(Duration.ofMinutes(5).plusSeconds(1)));
        assertThat(attempts.exhausted("192.0.2.1")).isFalse();
    }
}
