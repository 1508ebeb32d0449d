package org.mandateledger.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command says what it has to say. */
public abstract class CommandFrame implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** For messages: nothing that a program would want to read. */
    protected final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
