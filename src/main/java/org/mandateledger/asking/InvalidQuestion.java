package org.mandateledger.asking;

/** What was asked cannot be answered as it was written. The message names the remedy. */
public final class InvalidQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidQuestion(String message) {
        super(message);
    }
}
