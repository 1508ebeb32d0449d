package org.mandateledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mandateledger.engine.Freshness;
import org.springframework.boot.health.contributor.Status;

class LedgerHealthTest {
    @Test
    void isWellWhileTheStoreIsRead() {
        assertThat(health(Freshness.ALWAYS)).isEqualTo(Status.UP);
        assertThat(health(() -> Duration.ofSeconds(9))).isEqualTo(Status.UP);
    }

    @Test
    void isNotOnceTheStoreCouldNotBeReadForTooLong() {
        assertThat(health(() -> Duration.ofSeconds(10))).isEqualTo(Status.DOWN);
    }

    private Status health(Freshness freshness) {
        return new LedgerHealth(freshness).health().getStatus();
    }
}
