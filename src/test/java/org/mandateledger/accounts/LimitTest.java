package org.mandateledger.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.web.Origin;

class LimitTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final Limit tenInFiveMinutes = new Limit(Rate.valueOf("10/5m"), now::get);

    @Test
    void tenAtOnceAreEnoughAndOneMoreFallsDueEveryHalfMinute() {
        for (int i = 0; i < 10; i++) {
            assertThat(tenInFiveMinutes.take("192.0.2.1")).isEmpty();
        }
        assertThat(tenInFiveMinutes.take("192.0.2.1")).hasValue(Duration.ofSeconds(30));
        assertThat(tenInFiveMinutes.take("192.0.2.2")).isEmpty();
        later(Duration.ofSeconds(30));
        assertThat(tenInFiveMinutes.take("192.0.2.1")).isEmpty();
        assertThat(tenInFiveMinutes.take("192.0.2.1")).isPresent();
        later(Duration.ofMinutes(5));
        assertThat(tenInFiveMinutes.take("192.0.2.1")).isEmpty();
    }

    @Test
    void aClockThatStepsBackLocksNobodyOutForLongerThanTheSpan() {
        assertThat(tenInFiveMinutes.take("192.0.2.1")).isEmpty();
        later(Duration.ofDays(-7));
        assertThat(tenInFiveMinutes.take("192.0.2.1")).hasValue(Duration.ofSeconds(30));
        later(Duration.ofMinutes(5));
        for (int i = 0; i < 10; i++) {
            assertThat(tenInFiveMinutes.take("192.0.2.1")).isEmpty();
        }
    }

    @Test
    void asManyAsAreAllowedPassWhenAllComeAtOnce() throws InterruptedException {
        AtomicInteger passed = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                threads.execute(
                        () -> tenInFiveMinutes.take("192.0.2.1").ifPresentOrElse(_ -> {}, passed::incrementAndGet));
            }
        }
        assertThat(passed).hasValue(10);
    }

    @Test
    void whatIsOffCountsNothing() {
        Limit off = new Limit(Rate.valueOf("off"), now::get);
        for (int i = 0; i < 100; i++) {
            assertThat(off.take("192.0.2.1")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "0/1m", "10/0s", "10/1d", "-1/1m", "OFF"})
    void whatIsNoRateIsRefusedWithAnExample(String written) {
        assertThatThrownBy(() -> Rate.valueOf(written)).hasMessageContaining("such as 120/1m, or off");
    }

    /** An IPv6 household has 2^64 addresses. */
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:0:7::1, 20010db800000007::",
        "2001:db8:0:7:ffff::9, 20010db800000007::",
        "[::1], 0000000000000000::",
        "unknown, unknown"
    })
    void whoeverAsksIsKnownByTheirNetwork(String address, String origin) {
        assertThat(Origin.of(address)).isEqualTo(origin);
    }

    private void later(Duration time) {
        now.updateAndGet(it -> it.plus(time));
    }
}
