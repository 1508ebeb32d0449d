package org.mandateledger.engine;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.mandateledger.operation.Ledger;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.LedgerStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the whole ledger from a server, and tells how far it has come. */
record FirstReading(LedgerStore store, LongSupplier events) implements LedgerReading {
    private static final Logger LOG = LoggerFactory.getLogger(FirstReading.class);
    private static final int STEPS = 10;
    private static final int FEW = 20_000;

    @Override
    public void into(Ledger ledger, LongConsumer read, LongConsumer applied) {
        long all = events.getAsLong();
        long step = Math.max(FEW, all / STEPS);
        LOG.info("reading {} events from {}", all, store);
        LedgerLoader.read(
                store,
                ledger,
                line -> {
                    read.accept(line.position());
                    if (line.position() % step == 0) {
                        LOG.info("read {} of {} events", line.position(), all);
                    }
                },
                applied);
        LOG.info("read all {} events", ledger.now().position());
    }
}
