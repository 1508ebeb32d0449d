package org.mandateledger.serving;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.LedgerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Serve the ledger over HTTP: questions for everybody, writes for maintainers.",
        footer = {
            "",
            "Examples:",
            "  ./mandates serve",
            "  ./mandates serve --port 9000 --ledger /srv/ledger/events",
            "",
            "Then: http://localhost:8080/api/v1/as-of/2015-11-08 and http://localhost:8080/swagger-ui.html"
        })
public final class ServeCommand implements Callable<Integer> {
    /** Starts the server and returns when it has stopped. */
    @FunctionalInterface
    public interface Server {
        void run(Path ledger, int port) throws InterruptedException;
    }

    private final Server server;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "(default: ${DEFAULT-VALUE})")
    private int port = 8080;

    public ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() throws InterruptedException {
        server.run(ledger.directory(), port);
        return ExitCode.OK;
    }
}
