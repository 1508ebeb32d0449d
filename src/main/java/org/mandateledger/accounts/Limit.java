package org.mandateledger.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often something may be done by each who does it: as many as the rate has at once, then one as each falls due (the
 * generic cell rate algorithm, which remembers one instant for each). Those remembered are bounded: the one longest unseen
 * goes first.
 */
final class Limit {
    private static final int MOST = 10_000;

    private final Rate rate;
    private final InstantSource clock;
    private final Map<String, Instant> spent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    Limit(Rate rate, InstantSource clock) {
        this.rate = rate;
        this.clock = clock;
    }

    /** How long until one more is allowed; empty where it is now. */
    synchronized Optional<Duration> wait(String who) {
        if (rate.isOff()) {
            return Optional.empty();
        }
        Duration over = ahead(who).plus(rate.each()).minus(rate.span());
        return Optional.of(over).filter(Duration::isPositive);
    }

    synchronized void count(String who) {
        if (!rate.isOff()) {
            spent.put(who, clock.instant().plus(ahead(who)).plus(rate.each()));
        }
    }

    synchronized void forget(String who) {
        spent.remove(who);
    }

    /** How much is spent and not yet regained; never more than all, though the clock steps back. */
    private Duration ahead(String who) {
        Instant now = clock.instant();
        Duration ahead = Duration.between(now, spent.getOrDefault(who, now));
        return ahead.isNegative() ? Duration.ZERO : ahead.compareTo(rate.span()) > 0 ? rate.span() : ahead;
    }
}
