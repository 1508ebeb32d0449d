package org.mandateledger.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.mandateledger.operation.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that asks the ledger something and prints the answer. */
public abstract class ReadCommand implements Callable<Integer> {
    @Mixin
    protected LedgerOptions ledger = new LedgerOptions();

    @Mixin
    protected Output output = new Output();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Answers from a ledger that has been read already. */
    public final void answerFrom(Ledger read) {
        ledger.given(read);
    }

    @Override
    public abstract Integer call();

    /** The forms in which it answers. */
    public final List<String> forms() {
        return output.forms();
    }

    protected PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** For messages: nothing that a program would want to read. */
    protected PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
