package org.mandateledger.monitoring;

import java.time.Duration;
import org.mandateledger.engine.Freshness;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up while the index keeps up with the store. It does not make a server unready: from an index that lags, questions about
 * every earlier state of the ledger are answered as well as ever.
 */
@Component("ledger")
class LedgerHealth implements HealthIndicator {
    /** Several looks at the store have failed by then. */
    private static final Duration TOO_LONG = Duration.ofSeconds(10);

    private final Freshness freshness;

    LedgerHealth(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public Health health() {
        return (freshness.lag().compareTo(TOO_LONG) < 0 ? Health.up() : Health.down()).build();
    }
}
