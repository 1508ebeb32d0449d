package org.mandateledger.operation;

/** What the ledger keeps a history of. */
public sealed interface Subject permits Operation, Instrument {
    String id();

    /** Nothing is known of it yet. An operation's id is a plain one; an instrument's symbol is not. */
    static Subject beginning(String id) {
        return Text.isId(id) ? Operation.unknown(id) : Instrument.unknown(id);
    }
}
