package org.mandateledger.cli;

import java.util.List;
import picocli.CommandLine.Mixin;

/** A command that shows what it found in whatever form is wanted, and may do more than that. */
public abstract class ListingCommand extends LedgerCommand {
    @Mixin
    protected Output output = new Output();

    /** The forms in which it answers. */
    public final List<String> forms() {
        return output.forms();
    }
}
