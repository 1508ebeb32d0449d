package org.mandateledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mandateledger.engine.Freshness;
import org.mandateledger.operation.Ledger;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class LedgerHealthTest {
    private final Ledger empty = new Ledger();

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
        Health health = new LedgerHealth(() -> empty, freshness).health();
        assertThat(health.getDetails()).containsEntry("position", 0L);
        return health.getStatus();
    }
}
