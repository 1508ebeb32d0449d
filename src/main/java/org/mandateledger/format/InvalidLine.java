package org.mandateledger.format;

import tools.jackson.core.JacksonException;

/** JSON that is no event. The message names the field and the remedy; whoever reads a file adds where. */
public final class InvalidLine extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidLine(String message) {
        super(message);
    }

    public InvalidLine(String message, Throwable cause) {
        super(message, cause);
    }

    static InvalidLine noJson(JacksonException e) {
        return new InvalidLine("it is no JSON: " + e.getOriginalMessage(), e);
    }
}
