package org.mandateledger.web;

/** The server does as much of this as it can. The message says what to do instead. */
public final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooMany(String message) {
        super(message);
    }
}
