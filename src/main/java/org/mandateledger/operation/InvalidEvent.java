package org.mandateledger.operation;

/** An event that cannot be built. The message names the field and the remedy. */
public final class InvalidEvent extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidEvent(String message) {
        super(message);
    }
}
