package org.mandateledger.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mandateledger.LedgerApplication;
import org.mandateledger.engine.Replay;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Ledger;
import org.mandateledger.recording.Outcome;
import org.mandateledger.recording.RecordChangeSet;
import org.mandateledger.store.Import;
import org.mandateledger.store.LedgerFolder;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresLedger;
import org.mandateledger.testing.Postgres;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product on either store, on one machine: commands recorded durably, everything read again, a replay. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "--sun-misc-unsafe-memory-access=allow"})
public class StoreBenchmark {
    private static final int OPERATIONS = 2_500;

    @Param({"files", "postgres"})
    public String store = "files";

    private final Random random = new Random(13);
    private LedgerStore place = new LedgerFolder(Path.of(""));
    private Path directory = Path.of("");
    private Optional<ConfigurableApplicationContext> application = Optional.empty();
    private long given;

    @Setup(Level.Trial)
    public void start() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        directory = WorkloadFiles.copy(OPERATIONS);
        place = new LedgerFolder(directory);
        Map<String, Object> settings = Map.of("ledger.directory", directory.toString());
        String profile = "files";
        if (store.equals("postgres")) {
            String url = Postgres.database();
            PostgresLedger database = PostgresLedger.at(new PostgresAddress(url, Optional.empty()));
            Import.of(place::read, database, _ -> {});
            place = database;
            settings = Map.of("ledger.url", url);
            profile = "postgres";
        }
        application = Optional.of(new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .profiles(profile)
                .properties(settings)
                .run());
    }

    @TearDown(Level.Trial)
    public void stop() {
        application.ifPresent(ConfigurableApplicationContext::close);
        WorkloadFiles.remove(directory);
    }

    @Benchmark
    public Outcome append_one() {
        return record(1);
    }

    /** Of 100 events, so the time is for all of them. */
    @Benchmark
    public Outcome append_100_in_a_batch() {
        return record(100);
    }

    /** As a node does that starts. */
    @Benchmark
    public Ledger read_all() {
        return LedgerLoader.read(place);
    }

    /** Beside the ledger that serves, with which it is compared before it takes its place. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public long replay() {
        return application
                .orElseThrow()
                .getBean(Replay.class)
                .start(false)
                .join()
                .position();
    }

    private Outcome record(int count) {
        List<Event> events = IntStream.range(0, count).mapToObj(_ -> event()).toList();
        Outcome outcome = application
                .orElseThrow()
                .getBean(CommandGateway.class)
                .sendAndWait(new RecordChangeSet(new ChangeSet("bench/workload", "maintainer", "a benchmark", events)));
        if (!(outcome instanceof Outcome.Recorded)) {
            throw new AssertionError(outcome);
        }
        return outcome;
    }

    private Event event() {
        given++;
        return Workload.event(
                Workload.operation(random.nextInt(OPERATIONS)),
                "new-" + given,
                28_600,
                new Fact.HostAreaChanged(List.of("SOM")));
    }
}
