package org.mandateledger.engine;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledger that questions are answered from. It follows the store; should it fail to take a batch, which is durable
 * by then, it reads itself anew before it answers again, rather than answer from a gap.
 */
public final class ServingLedger implements LedgerSource {
    private static final Logger LOG = LoggerFactory.getLogger(ServingLedger.class);

    private final Supplier<Ledger> reader;
    private final Function<Knowledge, List<RecordedEvent>> further;
    private volatile Ledger current;
    private volatile boolean behind;

    /** On a store that has no other writer. */
    ServingLedger(Supplier<Ledger> reader) {
        this(reader, _ -> List.of());
    }

    /**
     * @param reader reads the whole ledger from the store
     * @param further what the store has after what is known
     */
    ServingLedger(Supplier<Ledger> reader, Function<Knowledge, List<RecordedEvent>> further) {
        this.reader = reader;
        this.further = further;
        this.current = reader.get();
    }

    @Override
    public Ledger current() {
        return behind ? readAnew() : current;
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

    /** A store that cannot be read leaves it behind: whoever asks is told so, and the next question tries again. */
    private synchronized Ledger readAnew() {
        if (behind) {
            current = reader.get();
            behind = false;
        }
        return current;
    }

    synchronized void take(List<RecordedEvent> batch) {
        try {
            current.apply(batch);
        } catch (RuntimeException e) {
            LOG.warn(
                    "the index could not take the batch ending at position {}; reading the ledger anew",
                    batch.getLast().position(),
                    e);
            behind = true;
        }
    }

    /** Puts a ledger built beside this one in its place, once it has what was recorded meanwhile. */
    synchronized void replaceBy(Ledger rebuilt) {
        long reached = rebuilt.now().position();
        List<RecordedEvent> missed = current().now().eventsAfter(reached).toList();
        if (!missed.isEmpty()) {
            rebuilt.apply(missed);
        }
        current = rebuilt;
    }
}
