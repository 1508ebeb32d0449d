package org.mandateledger.accounts;

import java.time.Clock;
import org.mandateledger.web.TooFast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Failed attempts to be let in, by where they came from. A token cannot be guessed; this keeps those who try from being a
 * burden.
 */
@Component
@ConditionalOnWebApplication
final class Attempts {
    private final Limit failures;

    Attempts(AccessProperties access, Clock clock) {
        failures = new Limit(access.limits().failures(), clock);
    }

    /** @throws TooFast where too many have failed */
    void allow(String origin) {
        failures.wait(origin).ifPresent(wait -> {
            throw new TooFast("attempts that failed", wait);
        });
    }

    void failed(String origin) {
        failures.count(origin);
    }

    void succeeded(String origin) {
        failures.forget(origin);
    }
}
