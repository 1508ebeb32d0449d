package org.mandateledger.engine;

import java.util.function.LongConsumer;
import org.mandateledger.operation.Ledger;

/** Reads the whole ledger from its store. */
@FunctionalInterface
interface LedgerReading {
    /**
     * @param read is told the position of every line read
     * @param applied is told the positions up to which its events are in the ledger
     */
    void into(Ledger ledger, LongConsumer read, LongConsumer applied);
}
