package org.mandateledger.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledger that questions are answered from. It follows the store; should it fail to take a batch, which is durable
 * by then, it reads itself anew before it answers again, rather than answer from a gap. What a replay built takes its
 * place, and it steps back.
 */
public final class ServingLedger implements LedgerSource {
    private static final Logger LOG = LoggerFactory.getLogger(ServingLedger.class);
    /** After a reading that failed, before the next is tried: each may take long, and all who ask wait for it. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    private final LedgerReading reading;
    private final Function<Knowledge, List<RecordedEvent>> further;
    private final Clock clock;
    private int built;
    private volatile Generation current;
    private volatile Optional<Generation> previous = Optional.empty();
    private volatile String edition = "";
    private String previousEdition = "";
    private volatile boolean behind;
    private volatile Optional<Failure> failure = Optional.empty();

    private record Failure(Instant at, RuntimeException why) {}

    /** On a store that has no other writer. */
    ServingLedger(LedgerReading reading, Clock clock) {
        this(reading, _ -> List.of(), clock);
    }

    /** @param further what the store has after what is known */
    ServingLedger(LedgerReading reading, Function<Knowledge, List<RecordedEvent>> further, Clock clock) {
        this.reading = reading;
        this.further = further;
        this.clock = clock;
        this.current = build(_ -> {}, _ -> {});
    }

    @Override
    public Ledger current() {
        return serving().ledger();
    }

    Generation serving() {
        if (!behind) {
            return current;
        }
        refuseSoonAfterAFailure();
        return readAnew();
    }

    /** What served before, and can be gone back to. */
    Optional<Generation> previous() {
        return previous;
    }

    /** Pulls itself forward, whoever recorded. */
    @Override
    public Ledger latest() {
        List<RecordedEvent> fresh = further.apply(current().now());
        if (!fresh.isEmpty()) {
            take(fresh);
        }
        return current();
    }

    /** Another index from the store, which nobody is answered from yet. */
    Generation build(LongConsumer read, LongConsumer applied) {
        DeadLetters letters = new DeadLetters();
        Ledger ledger = new Ledger(letters);
        reading.into(ledger, read, applied);
        return new Generation(next(), clock.instant(), ledger, letters);
    }

    private synchronized int next() {
        built++;
        return built;
    }

    /** A store that cannot be read leaves it behind: whoever asks is told so, and one that asks later tries again. */
    private synchronized Generation readAnew() {
        if (behind) {
            refuseSoonAfterAFailure();
            try {
                current = build(_ -> {}, _ -> {});
            } catch (RuntimeException e) {
                failure = Optional.of(new Failure(clock.instant(), e));
                throw e;
            }
            failure = Optional.empty();
            behind = false;
        }
        return current;
    }

    private void refuseSoonAfterAFailure() {
        failure.filter(it -> clock.instant().isBefore(it.at().plus(PAUSE))).ifPresent(it -> {
            throw it.why();
        });
    }

    synchronized void take(List<RecordedEvent> batch) {
        try {
            current.ledger().apply(batch);
        } catch (RuntimeException e) {
            LOG.warn(
                    "the index could not take the batch ending at position {}; reading the ledger anew",
                    batch.getLast().position(),
                    e);
            behind = true;
        }
    }

    @Override
    public String edition() {
        return edition;
    }

    /** Puts another that answers the same in the place of the one that serves. */
    synchronized void replaceBy(Generation other) {
        replaceBy(other, edition);
    }

    /** Puts another in its place that answers differently. */
    synchronized void replaceByDiffering(Generation other) {
        replaceBy(other, "%d %s".formatted(other.number(), other.built()));
    }

    /** What served is kept; first the other is given what was recorded meanwhile. */
    private void replaceBy(Generation other, String itsEdition) {
        Generation served = serving();
        other.follow(served);
        previous = Optional.of(served);
        current = other;
        previousEdition = edition;
        edition = itsEdition;
    }

    /** The same, provided that it is still the one expected which serves. */
    synchronized boolean replace(Generation expected, Generation other, boolean same) {
        boolean serves = serving() == expected;
        if (serves && same) {
            replaceBy(other);
        } else if (serves) {
            replaceByDiffering(other);
        }
        return serves;
    }

    /** Goes back to what served before; answers whether there was any. What served until now can be gone back to in turn. */
    synchronized boolean stepBack() {
        previous.ifPresent(it -> replaceBy(it, previousEdition));
        return previous.isPresent();
    }

    /** Gives up what served before. */
    synchronized void forget() {
        previous = Optional.empty();
    }
}
