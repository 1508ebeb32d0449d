package org.mandateledger.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The commands that answer questions about the ledger, for what asks them without a shell. */
@FunctionalInterface
public interface Readers {
    /** The command of that name, new and by itself; empty where none that answers questions is called so. */
    Optional<CommandLine> named(String command);
}
