package org.mandateledger.cli;

import org.mandateledger.operation.Ledger;

/** A command that asks the ledger something, prints the answer and does nothing else, whoever has it run. */
public abstract class ReadCommand extends ListingCommand {
    /** Answers from a ledger that has been read already. */
    public final void answerFrom(Ledger read) {
        ledger.given(read);
    }

    @Override
    public abstract Integer call();
}
