package org.mandateledger.asking;

/** What is asked for does not go together with how things stand. The message says what to do first. */
public final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotNow(String message) {
        super(message);
    }
}
