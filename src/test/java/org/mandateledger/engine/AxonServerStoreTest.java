package org.mandateledger.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.LedgerApplication;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.recording.Outcome;
import org.mandateledger.recording.RecordChangeSet;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.store.axonserver.AxonServerLedger;
import org.mandateledger.store.axonserver.StandIn;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.Postgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the application is put together for an Axon Server, and what it says to one; no real one is there to talk to. */
class AxonServerStoreTest {
    private static final String NOBODY = "localhost:1";

    /** The index begins with a read from the server, which is not there. */
    @Configuration
    static class EmptyIndex {
        @Bean
        ServingLedger servingLedger() {
            return new ServingLedger((_, _, _) -> {}, Clock.systemUTC());
        }
    }

    @TempDir
    Path temporary;

    @Test
    void eventsAreTheServersAndTokensTheDatabasesAndCommandsStayWithinTheNode() {
        try (ConfigurableApplicationContext context =
                application(EmptyIndex.class, Map.of("ledger.token-database", Postgres.database()))) {
            assertThat(context.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class);
            assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
            assertThat(context.getBean(LedgerStore.class)).isInstanceOf(AxonServerLedger.class);
            assertThat(context.getBean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
            assertThat(context.getBean(QueryBus.class)).isInstanceOf(SimpleQueryBus.class);
        }
    }

    @Test
    void withoutADatabaseForTheTokensItDoesNotStart() {
        assertThatThrownBy(() -> application(LedgerApplication.class, Map.of()).close())
                .rootCause()
                .isInstanceOf(StoreFailed.class);
    }

    @Test
    void aServerThatIsNotThereIsNamedWithTheRemedy() throws Exception {
        Path files = Given.events("[{id: 'op-ceased', type: 'OperationsCeased', operation: 'op', effective: '2015'}]")
                .in(temporary.resolve("events"));
        assertThat(Files.exists(files)).isTrue();
        for (List<String> command : List.of(List.of("as-of", "2014-01-01"), List.of("import"), List.of("serve"))) {
            Cli refused = Cli.run(
                    files,
                    Stream.concat(command.stream(), Stream.of("--store", "axon-server", "--url", NOBODY))
                            .toArray(String[]::new));
            assertThat(refused.exit()).as(command.toString()).isEqualTo(3);
            assertThat(refused.err())
                    .contains("Axon Server at localhost:1 cannot be used", "Remedy: start it")
                    .doesNotContain("\tat ");
        }
        assertThat(Cli.run(files, "verify", "--store", "axon-server", "--url", "http://x")
                        .err())
                .contains("localhost:8124");
    }

    @Test
    void byItsProtocolLinesGoInAndComeOutByteForByteAndMoreIsRecordedAndAllOfItReplayed() throws Exception {
        Path files = Given.events("[" + established("first") + "]")
                .then("[" + established("second") + "]")
                .in(temporary.resolve("events"));
        try (StandIn server = new StandIn()) {
            String[] there = {"--store", "axon-server", "--url", server.url()};
            assertThat(run(files, there, "import").out()).startsWith("imported 2 events, 0 were there already");
            assertThat(run(files, there, "import").out()).startsWith("imported 0 events, 2 were there already");
            assertThat(run(files, there, "verify").out())
                    .isEqualTo(Cli.run(files, "verify").out());
            Path copy = temporary.resolve("copy");
            run(files, there, "export", "--format", "events", "--out", copy.toString());
            assertThat(copy.resolve("0001-test.jsonl")).hasSameBinaryContentAs(files.resolve("0001-test.jsonl"));

            try (ConfigurableApplicationContext context = application(
                    LedgerApplication.class,
                    Map.of("ledger.token-database", Postgres.database(), "ledger.url", server.url()))) {
                Outcome outcome = context.getBean(CommandGateway.class)
                        .sendAndWait(new RecordChangeSet(new ChangeSet(
                                "mali/op", "ada", "read in full", List.of(Given.event(established("new"))))));
                assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
                assertThat(context.getBean(LedgerSource.class).current().now().event("new"))
                        .isPresent();
                Replay replay = context.getBean(Replay.class);
                Replay.Finished finished = replay.start(false).join();
                assertThat(finished.result()).isEqualTo(Replay.Result.SWAPPED);
                assertThat(finished.position()).isEqualTo(3);
                assertThat(finished.report().map(ReplayReport::same)).contains(true);
                assertThat(replay.serving().number()).isEqualTo(2);
                assertThat(replay.rollBack()).isTrue();
                assertThat(replay.serving().number()).isEqualTo(1);
            }
            assertThat(run(files, there, "verify").out()).contains("yes    3");
            Path more = temporary.resolve("more");
            run(files, there, "export", "--format", "events", "--out", more.toString());
            assertThat(LedgerFiles.verify(more).problems()).isEmpty();
            assertThat(more.resolve("0002-mali.jsonl")).exists();
        }
    }

    private static String established(String id) {
        return "{id: '%1$s', type: 'OperationEstablished', operation: '%1$s', effective: '2013-04-25', names: [{language: 'en', name: 'The Mission %1$s'}], kind: 'regional', lead: ['African Union'], hostAreas: ['MLI']}"
                .formatted(id);
    }

    private static Cli run(Path files, String[] there, String... command) {
        return Cli.run(
                files, Stream.concat(Stream.of(command), Stream.of(there)).toArray(String[]::new));
    }

    private static ConfigurableApplicationContext application(Class<?> also, Map<String, Object> settings) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(LedgerApplication.class, also)
                .web(WebApplicationType.NONE)
                .profiles("axon-server")
                .properties(Map.of("ledger.url", NOBODY, "spring.main.allow-bean-definition-overriding", "true"))
                .properties(settings)
                .run();
    }
}
