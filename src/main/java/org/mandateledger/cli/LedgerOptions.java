package org.mandateledger.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Ledger;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.NoLedger;
import org.mandateledger.store.axonserver.AxonServerAddress;
import org.mandateledger.store.postgres.PostgresAddress;
import picocli.CommandLine.Option;

/** Which ledger a command is about. */
public final class LedgerOptions {
    /** Where a ledger can be kept. */
    private enum Kind {
        FILES,
        POSTGRES,
        AXON_SERVER
    }

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            defaultValue = "events",
            description = "The folder that holds the ledger (default: ${DEFAULT-VALUE})")
    private Path directory = Path.of("events");

    @Option(
            names = "--store",
            paramLabel = "STORE",
            defaultValue = "files",
            description = "Where the ledger is kept: files, postgres or axon-server (default: ${DEFAULT-VALUE})")
    private String store = "files";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Of postgres: jdbc:postgresql://HOST:PORT/DATABASE?user=NAME; of axon-server: HOST:PORT")
    private @Nullable String url;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Of postgres: the file that holds the password (default: what PGPASSWORD says)")
    private @Nullable Path passwordFile;

    private Optional<Ledger> given = Optional.empty();

    void given(Ledger read) {
        given = Optional.of(read);
    }

    /** The folder of a ledger in files. What is published from any ledger stands beside it. */
    public Path directory() {
        return directory;
    }

    /** What was named, else what is so called beside the ledger. */
    public Path given(@Nullable Path named, String beside) {
        return named == null ? new Place.Files(directory).beside(beside) : named;
    }

    /** @throws InvalidQuestion where store and address do not fit */
    public Place place() {
        Optional<Path> password = Optional.ofNullable(passwordFile);
        return switch (kind()) {
            case FILES -> {
                if (url != null || passwordFile != null) {
                    throw new InvalidQuestion("--url and --password-file are of a server; name it: --store postgres");
                }
                yield new Place.Files(directory);
            }
            case POSTGRES -> new Place.Postgres(directory, new PostgresAddress(postgres(address()), password));
            case AXON_SERVER -> new Place.AxonServer(directory, new AxonServerAddress(axonServer(address())), password);
        };
    }

    private Kind kind() {
        return Labels.parse("--store", store, Kind.class).orElseThrow();
    }

    /** What is no address is refused with the form that one has. */
    private String address() {
        return Optional.ofNullable(url).orElse("");
    }

    /** Messages never repeat an address that may hold a password. */
    private static String postgres(String url) {
        if (url.matches("(?i).*([?&]password=|//[^/]*@).*")) {
            throw new InvalidQuestion("--url: a password has no place there, where others see it;"
                    + " put it into PGPASSWORD or into a file: --password-file FILE");
        }
        if (!url.startsWith(PostgresAddress.PREFIX + "//")) {
            throw new InvalidQuestion(
                    "--url: give the database's address, as jdbc:postgresql://localhost:5432/mandates?user=mandates");
        }
        return url;
    }

    private static String axonServer(String url) {
        if (!url.matches("[A-Za-z0-9._-]+(:\\d{1,5})?") || port(url) > 65_535) {
            throw new InvalidQuestion("--url: give the server's host and port, as localhost:8124");
        }
        return url;
    }

    private static int port(String url) {
        return url.contains(":") ? Integer.parseInt(url.substring(url.indexOf(':') + 1)) : 0;
    }

    public LedgerStore store() {
        return place().store();
    }

    public boolean exists() {
        return store().exists();
    }

    /** @throws NoLedger where there is none */
    public void requireExisting() {
        LedgerStore named = store();
        if (!named.exists()) {
            throw kind() == Kind.FILES
                    ? new NoLedger(directory)
                    : new NoLedger(
                            named, "bring one there: ./mandates import --store %s --url …".formatted(Label.of(kind())));
        }
    }

    /** The whole ledger, read and its chain of hashes checked. */
    public Ledger read() {
        return given.orElseGet(() -> LedgerLoader.read(store()));
    }
}
