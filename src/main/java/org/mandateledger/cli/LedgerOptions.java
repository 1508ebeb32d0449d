package org.mandateledger.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mandateledger.operation.Ledger;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.NoLedger;
import picocli.CommandLine.Option;

/** Which ledger a command is about. */
public final class LedgerOptions {
    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            defaultValue = "events",
            description = "The folder that holds the ledger (default: ${DEFAULT-VALUE})")
    private Path directory = Path.of("events");

    private Optional<Ledger> given = Optional.empty();

    void given(Ledger read) {
        given = Optional.of(read);
    }

    public Path directory() {
        return directory;
    }

    public boolean exists() {
        return Files.isDirectory(directory);
    }

    /** @throws NoLedger where there is none */
    public void requireExisting() {
        if (!exists()) {
            throw new NoLedger(directory);
        }
    }

    /** The whole ledger, read and its chain of hashes checked. */
    public Ledger read() {
        return given.orElseGet(() -> LedgerLoader.read(directory));
    }
}
