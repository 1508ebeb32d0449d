package org.mandateledger.web;

/** An answer is not to be had in the form that the address names. The message names those in which it is. */
final class NoSuchForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchForm(String named) {
        super("there is no form '%s'; ask for one of them by format=%s, or by Accept"
                .formatted(named, String.join("|", Forms.NAMED.keySet())));
    }
}
