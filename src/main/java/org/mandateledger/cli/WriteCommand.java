package org.mandateledger.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that needs the application behind it. */
public abstract class WriteCommand implements Callable<Integer> {
    private final Engine.Starter engines;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    protected WriteCommand(Engine.Starter engines) {
        this.engines = engines;
    }

    protected Engine.Starter engines() {
        return engines;
    }

    protected PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** For messages: nothing that a program would want to read. */
    protected PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
