package org.mandateledger.drawing;

/** What the legend explains, where the drawing has it. */
enum Key {
    ACTIVE("in operation"),
    PLANNED("established, not yet begun"),
    CLOSING("closing"),
    AFTERMATH("withdrawal and liquidation"),
    TERM("mandate under one resolution or decision"),
    LAST_DAY("last day of a term"),
    SCHEDULED("scheduled, not yet come"),
    STRENGTH("authorised strength"),
    POLICE("police"),
    SUPPORT("support"),
    SUCCESSION("succession"),
    EVENT("other event"),
    SOFT("uncertain or open date"),
    HORIZON("the ledger is complete to this day"),
    MILITARY("military"),
    MILITARY_OBSERVERS("military observers"),
    CIVILIAN("civilian"),
    UNIFORMED("uniformed");

    private final String words;

    Key(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
