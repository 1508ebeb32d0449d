package org.mandateledger.asking;

import org.mandateledger.operation.Ledger;

/** The ledger that questions are answered from at this moment; a replay may put another in its place. */
@FunctionalInterface
public interface LedgerSource {
    Ledger current();

    /** Empty, or what tells an index from those that answer differently on the same lines; nodes that agree have the same. */
    default String edition() {
        return "";
    }

    /** With what other nodes have recorded meanwhile, where the store is one that nodes share. */
    default Ledger latest() {
        return current();
    }
}
