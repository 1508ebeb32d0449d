package org.mandateledger.store;

import java.nio.file.Path;

/** The stored bytes are not what was written: changed, missing, out of order. Never repaired automatically. */
public final class InvalidLedger extends LedgerException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    InvalidLedger(Path directory, Problem problem) {
        super(directory + ": " + problem);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
