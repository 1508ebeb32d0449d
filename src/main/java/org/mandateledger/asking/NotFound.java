package org.mandateledger.asking;

/** What was asked for is not in the ledger. The message says what is near it. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(message);
    }
}
