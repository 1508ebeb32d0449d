package org.mandateledger.store;

/** The stored bytes are not what was written: changed, missing, out of order. Never repaired automatically. */
public final class InvalidLedger extends LedgerException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    InvalidLedger(Object ledger, Problem problem) {
        super(ledger + ": " + problem);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
