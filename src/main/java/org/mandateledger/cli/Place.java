package org.mandateledger.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.mandateledger.store.LedgerFolder;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.axonserver.AxonServerAddress;
import org.mandateledger.store.axonserver.AxonServerLedger;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresLedger;

/**
 * Where the ledger is that somebody means.
 *
 * @param directory of a ledger in files; what is published from any ledger stands beside it
 * @param url of a server: a JDBC address, or host and port; empty for files
 * @param passwordFile of the database's user
 */
public record Place(Kind kind, Path directory, String url, Optional<Path> passwordFile) {
    /** Where a ledger can be kept. */
    public enum Kind {
        FILES,
        POSTGRES,
        AXON_SERVER
    }

    public static Place folder(Path directory) {
        return new Place(Kind.FILES, directory, "", Optional.empty());
    }

    /** Nothing is opened yet. */
    public LedgerStore store() {
        return switch (kind) {
            case FILES -> new LedgerFolder(directory);
            case POSTGRES -> PostgresLedger.at(postgres());
            case AXON_SERVER -> AxonServerLedger.at(new AxonServerAddress(url));
        };
    }

    /** What is published from the ledger, or belongs to it otherwise: as short as it can be said from here. */
    public Path beside(String name) {
        Path whole = directory.toAbsolutePath().normalize().resolveSibling(name);
        Path here = Path.of("").toAbsolutePath();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }

    public PostgresAddress postgres() {
        return new PostgresAddress(url, passwordFile);
    }
}
