package org.mandateledger.reconciling;

/** How a value of a table, or a whole row, stands to the ledger. */
enum Outcome {
    AGREES,
    DIFFERS,
    /** The table has it, the ledger has not. */
    MISSING_HERE,
    /** The ledger has it, and the table, which should, has not. */
    MISSING_THERE,
    /** The row is about one of ours, and none of its cells says anything. */
    NOTHING_SAID,
    /** Passed over, for a reason that the mapping gives. */
    IGNORED
}
