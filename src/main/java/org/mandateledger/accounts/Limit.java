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

    /**
     * Takes one, where one is left.
     *
     * @return how long until there is one, where none is; nothing is taken then, so that who waits as told is answered
     */
    synchronized Optional<Duration> take(String who) {
        if (rate.isOff()) {
            return Optional.empty();
        }
        Duration ahead = ahead(who).plus(rate.each());
        Optional<Duration> wait = Optional.of(ahead.minus(rate.span())).filter(Duration::isPositive);
        if (wait.isEmpty()) {
            spent.put(who, clock.instant().plus(ahead));
        }
        return wait;
    }

    /** How much is spent and not yet regained; never more than all, for the clock may have stepped back. */
    private Duration ahead(String who) {
        Instant now = clock.instant();
        Duration ahead = Duration.between(now, spent.getOrDefault(who, now));
        if (ahead.compareTo(rate.span()) > 0) {
            spent.put(who, now.plus(rate.span()));
            return rate.span();
        }
        return ahead.isNegative() ? Duration.ZERO : ahead;
    }
}
