package org.mandateledger.time;

/** A text that is no date, or not the kind of date that was asked for. The message says why and what to write. */
public final class InvalidDate extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 64;

    public InvalidDate(String message) {
        super(message);
    }

    static InvalidDate of(String text, String why) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return new InvalidDate("'" + shown + "': " + why);
    }
}
