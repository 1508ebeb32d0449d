package org.mandateledger.engine;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.mandateledger.operation.Ledger;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.LedgerStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the whole ledger from a server, and tells how far it has come. */
record FirstReading(LedgerStore store, LongSupplier events) implements Supplier<Ledger> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstReading.class);
    private static final int STEPS = 10;
    private static final int FEW = 20_000;

    @Override
    public Ledger get() {
        long all = events.getAsLong();
        long step = Math.max(FEW, all / STEPS);
        LOG.info("reading {} events from {}", all, store);
        Ledger read = LedgerLoader.read(store, line -> {
            if (line.position() % step == 0) {
                LOG.info("read {} of {} events", line.position(), all);
            }
        });
        LOG.info("read all {} events", read.now().position());
        return read;
    }
}
