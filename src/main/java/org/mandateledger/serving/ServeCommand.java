package org.mandateledger.serving;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.LedgerOptions;
import org.mandateledger.store.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Serve the ledger over HTTP: pages and questions for everybody, writes for maintainers.",
        footer = {
            "",
            "Examples:",
            "  ./mandates serve",
            "  ./mandates serve --port 9000 --ledger /srv/ledger/events",
            "  ./mandates serve --store postgres --url 'jdbc:postgresql://localhost:5432/mandates?user=mandates'",
            "",
            "Then: http://localhost:8080 for the pages, http://localhost:8080/swagger-ui.html for programs"
        })
public final class ServeCommand implements Callable<Integer> {
    /** @param port 0: any that is free */
    public record Settings(Place ledger, Path tokens, int port) {}

    /** Starts the server and returns when it has stopped. */
    @FunctionalInterface
    public interface Server {
        /** @param listening is told the port once the first request can be answered */
        void run(Settings settings, IntConsumer listening) throws InterruptedException;
    }

    private final Server server;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            defaultValue = "tokens/tokens.json",
            description = "The hashes of maintainers' tokens, from token create (default: ${DEFAULT-VALUE})")
    private Path tokens = Path.of("tokens/tokens.json");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new InvalidQuestion("--port: there is no port %d; give one from 1 to 65535".formatted(port));
        }
        ledger.requireExisting();
        server.run(
                new Settings(ledger.place(), tokens, port),
                listening -> spec.commandLine()
                        .getErr()
                        .printf("serving %s at http://localhost:%d (stop with Ctrl-C)%n", ledger.store(), listening)
                        .flush());
        return ExitCode.OK;
    }
}
