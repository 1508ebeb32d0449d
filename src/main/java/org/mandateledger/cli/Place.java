package org.mandateledger.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.mandateledger.store.LedgerFolder;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.axonserver.AxonServerAddress;
import org.mandateledger.store.axonserver.AxonServerLedger;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresLedger;

/** Where the ledger is that somebody means. */
public sealed interface Place {
    /** Of a ledger in files; what is published from any ledger stands beside it. */
    Path directory();

    /** Nothing is opened yet. */
    LedgerStore store();

    /** What is published from the ledger, or belongs to it otherwise: as short as it can be said from here. */
    default Path beside(String name) {
        Path whole = directory().toAbsolutePath().normalize().resolveSibling(name);
        Path here = Path.of("").toAbsolutePath();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }

    /** Segments in a folder. */
    record Files(Path directory) implements Place {
        @Override
        public LedgerStore store() {
            return new LedgerFolder(directory);
        }
    }

    /** A database. */
    record Postgres(Path directory, PostgresAddress address) implements Place {
        @Override
        public LedgerStore store() {
            return PostgresLedger.at(address);
        }
    }

    /** @param passwordFile of the user of the database that holds the tokens */
    record AxonServer(Path directory, AxonServerAddress address, Optional<Path> passwordFile) implements Place {
        @Override
        public LedgerStore store() {
            return AxonServerLedger.at(address);
        }
    }
}
