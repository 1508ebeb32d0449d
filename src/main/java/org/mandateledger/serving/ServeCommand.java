package org.mandateledger.serving;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mandateledger.accounts.Reads;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.LedgerCommand;
import org.mandateledger.cli.Place;
import org.mandateledger.cli.TokensOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Serve the ledger over HTTP: pages and questions for everybody, writes for maintainers.",
        footer = {
            "",
            "Examples:",
            "  ./mandates serve",
            "  ./mandates serve --port 9000 --ledger /srv/ledger/events",
            "  ./mandates serve --reads closed",
            "  ./mandates serve --log json --traces http://localhost:4318/v1/traces",
            "  ./mandates serve --store postgres --url 'jdbc:postgresql://localhost:5432/mandates?user=mandates'",
            "",
            "Then: http://localhost:8080 for the pages, http://localhost:8080/swagger-ui.html for programs,",
            "http://localhost:8080/actuator/health for those who look after it"
        })
public final class ServeCommand extends LedgerCommand {
    /** How the server writes what it has to say. */
    enum Log {
        TEXT,
        JSON
    }

    /**
     * @param port 0: any that is free
     * @param further the application's own settings, by name
     */
    public record Settings(Place ledger, Path tokens, int port, Map<String, String> further) {}

    /** Starts the server and returns when it has stopped. */
    @FunctionalInterface
    public interface Server {
        /** @param listening is told the address once the first request can be answered */
        void run(Settings settings, Consumer<String> listening) throws InterruptedException;
    }

    private final Server server;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Mixin
    private TokensOption tokens = new TokensOption();

    @Option(
            names = "--log",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text, or json: a line for each, by the Elastic Common Schema (default: ${DEFAULT-VALUE})")
    private String log = "text";

    @Option(
            names = "--traces",
            paramLabel = "URL",
            description = "Send OpenTelemetry traces to this collector, such as http://localhost:4318/v1/traces"
                    + " (default: nothing is sent anywhere)")
    private Optional<URI> traces = Optional.empty();

    @Option(
            names = "--reads",
            paramLabel = "WHO",
            defaultValue = "open",
            description = "open to everybody, or closed: to those with a token (default: ${DEFAULT-VALUE})")
    private String reads = "open";

    public ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new InvalidQuestion("--port: there is no port %d; give one from 1 to 65535".formatted(port));
        }
        Labels.parse("--reads", reads, Reads.class);
        ledger.requireExisting();
        server.run(
                new Settings(ledger.place(), tokens.file(), port, further()),
                listening -> err().printf("serving %s at %s (stop with Ctrl-C)%n", ledger.store(), listening)
                        .flush());
        return ExitCode.OK;
    }

    private Map<String, String> further() {
        Map<String, String> settings = new HashMap<>();
        settings.put("ledger.reads", reads);
        if (Labels.parse("--log", log, Log.class).orElseThrow() == Log.JSON) {
            settings.put("logging.config", "classpath:logback-json.xml");
        }
        traces.map(ServeCommand::collector).ifPresent(collector -> {
            settings.put("management.opentelemetry.enabled", "true");
            settings.put("management.tracing.export.enabled", "true");
            settings.put("management.tracing.sampling.probability", "1");
            settings.put("management.opentelemetry.tracing.export.otlp.endpoint", collector);
        });
        return settings;
    }

    private static String collector(URI address) {
        if (!("http".equals(address.getScheme()) || "https".equals(address.getScheme())) || address.getHost() == null) {
            throw new InvalidQuestion(
                    "--traces: '%s' is no address of a collector; give one such as http://localhost:4318/v1/traces"
                            .formatted(address));
        }
        return address.toString();
    }
}
