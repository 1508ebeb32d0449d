package org.mandateledger.store;

/** A ledger's files cannot be used as asked; the message ends with the remedy. */
public abstract sealed class LedgerException extends RuntimeException permits InvalidLedger, LedgerInUse, StoreFailed {
    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
