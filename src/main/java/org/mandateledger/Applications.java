package org.mandateledger;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.cli.Engine;
import org.mandateledger.cli.Place;
import org.mandateledger.serving.ServeCommand;
import org.mandateledger.store.LedgerException;
import org.mandateledger.store.NoLedger;
import org.mandateledger.store.StoreFailed;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/** Starts the application for the commands that need it. */
final class Applications {
    private Applications() {}

    /** Without the web, for one command that writes. */
    static Engine engine(Place ledger) {
        return new SpringEngine(started(builder(ledger).web(WebApplicationType.NONE), settings(ledger)));
    }

    /** Serves until the process is told to stop. */
    static void serve(ServeCommand.Settings settings, Consumer<String> listening) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        ConfigurableApplicationContext context = started(
                builder(settings.ledger()).listeners((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown()),
                Stream.of(
                                settings(settings.ledger()),
                                Stream.of("--ledger.tokens=" + settings.tokens(), "--server.port=" + settings.port()),
                                settings.further().entrySet().stream()
                                        .map(it -> "--" + it.getKey() + "=" + it.getValue()))
                        .flatMap(it -> it));
        listening.accept(address(context.getEnvironment()));
        closed.await();
    }

    private static String address(Environment settings) {
        boolean tls =
                settings.containsProperty("server.ssl.bundle") || settings.containsProperty("server.ssl.key-store");
        return "%s://localhost:%s".formatted(tls ? "https" : "http", settings.getRequiredProperty("local.server.port"));
    }

    /** What stands beside the ledger is taken from there, where no settings name another place. */
    private static SpringApplicationBuilder builder(Place ledger) {
        // Axon would report to its maker; this is where it looks whether it may.
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(LedgerApplication.class)
                .properties(
                        "ledger.claims=" + ledger.beside("seeds/claims"),
                        "ledger.sources=" + ledger.beside("seeds/sources.json"));
    }

    /** The store's profile, and where it is. */
    private static Stream<String> settings(Place ledger) {
        Stream<String> server = switch (ledger) {
            case Place.Files _ -> Stream.of();
            case Place.Postgres it ->
                server("postgres", it.address().url(), it.address().passwordFile());
            case Place.AxonServer it -> server("axon-server", it.address().url(), it.passwordFile());
        };
        return Stream.concat(Stream.of("--ledger.directory=" + ledger.directory()), server);
    }

    private static Stream<String> server(String profile, String url, Optional<Path> passwordFile) {
        return Stream.concat(
                Stream.of("--spring.profiles.active=" + profile, "--ledger.url=" + url),
                passwordFile.stream().map(file -> "--ledger.password-file=" + file));
    }

    /** What was asked for goes before the environment and files of settings. */
    private static ConfigurableApplicationContext started(SpringApplicationBuilder builder, Stream<String> settings) {
        try {
            return builder.run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw cause(e);
        }
    }

    /** What a person can do something about, out of the container's wrappings. */
    private static RuntimeException cause(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException busy) {
                return new InvalidQuestion(
                        "port %d is in use by another program; stop that one, or take another: --port N"
                                .formatted(busy.getPort()));
            }
            if (cause instanceof LedgerException || cause instanceof NoLedger || cause instanceof InvalidQuestion) {
                return (RuntimeException) cause;
            }
        }
        return thrown;
    }

    private record SpringEngine(ConfigurableApplicationContext context) implements Engine {
        @Override
        public <R> R send(Object command, Class<R> answer) {
            try {
                return answer.cast(context.getBean(CommandGateway.class).sendAndWait(command));
            } catch (ConcurrencyException e) {
                throw new StoreFailed(String.valueOf(e.getMessage()), "run the command again");
            }
        }

        @Override
        public <T> T part(Class<T> type) {
            return context.getBean(type);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
