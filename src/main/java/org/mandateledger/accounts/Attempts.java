package org.mandateledger.accounts;

import java.time.Clock;
import org.mandateledger.web.TooFast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Failed attempts to be let in, by where they came from. A token cannot be guessed; this keeps those who try from being a
 * burden. Who has a token that counts is let in, whoever else tries from there.
 */
@Component
@ConditionalOnWebApplication
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Limit failures;
    private final Limit told;

    Attempts(AccessProperties access, Clock clock) {
        failures = new Limit(access.limits().failures(), clock);
        told = new Limit(new Rate(1, access.limits().failures().span()), clock);
    }

    /** @throws TooFast where too many have failed */
    void failed(String origin) {
        failures.take(origin).ifPresent(wait -> {
            if (told.take(origin).isEmpty()) {
                LOG.warn("too many attempts to be let in failed from {}", origin);
            }
            throw new TooFast("attempts that failed", wait);
        });
    }
}
