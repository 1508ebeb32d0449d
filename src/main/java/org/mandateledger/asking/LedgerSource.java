package org.mandateledger.asking;

import org.mandateledger.operation.Ledger;

/** The ledger that questions are answered from at this moment; a replay may put another in its place. */
@FunctionalInterface
public interface LedgerSource {
    Ledger current();

    /** With what other nodes have recorded meanwhile, where the store is one that nodes share. */
    default Ledger latest() {
        return current();
    }
}
