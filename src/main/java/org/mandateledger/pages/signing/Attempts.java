package org.mandateledger.pages.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Failed attempts to sign in, by the address they came from. A token cannot be guessed; this keeps those who try from
 * being a burden. The addresses that are remembered are bounded: the one longest unseen goes first.
 */
@Component
class Attempts {
    static final String REMEDY = "Too many attempts failed. Wait five minutes, then try again.";

    private static final int MOST = 10;
    private static final int ADDRESSES = 10_000;
    private static final Duration SPAN = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean exhausted(String address) {
        return recent(address).size() >= MOST;
    }

    synchronized void failed(String address) {
        recent(address).add(clock.instant());
    }

    synchronized void forget(String address) {
        failures.remove(address);
    }

    private Deque<Instant> recent(String address) {
        Deque<Instant> all = failures.computeIfAbsent(address, _ -> new ArrayDeque<>());
        Instant since = clock.instant().minus(SPAN);
        while (!all.isEmpty() && all.peek().isBefore(since)) {
            all.remove();
        }
        return all;
    }
}
