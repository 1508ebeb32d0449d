package org.mandateledger.cli;

/** A command that needs the application behind it. */
public abstract class WriteCommand extends CommandFrame {
    private final Engine.Starter engines;

    protected WriteCommand(Engine.Starter engines) {
        this.engines = engines;
    }

    protected Engine.Starter engines() {
        return engines;
    }
}
