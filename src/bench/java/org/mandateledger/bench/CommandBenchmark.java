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
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.recording.Outcome;
import org.mandateledger.recording.RecordChangeSet;
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

/** The product whole: command bus, rules, files, index, and the answer that the events are recorded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "--sun-misc-unsafe-memory-access=allow"})
public class CommandBenchmark {
    @Param({"100", "2500"})
    public int operations;

    private final Random random = new Random(13);
    private Path directory = Path.of("");
    private Optional<ConfigurableApplicationContext> application = Optional.empty();
    private Optional<CommandGateway> commands = Optional.empty();
    private long given;

    @Setup(Level.Trial)
    public void start() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        directory = WorkloadFiles.copy(operations);
        ConfigurableApplicationContext started = new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("ledger.directory", directory.toString()))
                .run();
        application = Optional.of(started);
        commands = Optional.of(started.getBean(CommandGateway.class));
    }

    @TearDown(Level.Trial)
    public void stop() {
        application.ifPresent(ConfigurableApplicationContext::close);
        WorkloadFiles.remove(directory);
    }

    @Benchmark
    public Outcome w1_command_bus() {
        return record(1);
    }

    @Benchmark
    public Outcome batch_of_500_command_bus() {
        return record(DurableBenchmark.BATCH);
    }

    private Outcome record(int count) {
        List<Event> events = IntStream.range(0, count).mapToObj(_ -> event()).toList();
        Outcome outcome = commands.orElseThrow()
                .sendAndWait(new RecordChangeSet(new ChangeSet("bench/workload", "maintainer", "a benchmark", events)));
        long position = application
                .orElseThrow()
                .getBean(LedgerSource.class)
                .current()
                .now()
                .position();
        if (!(outcome instanceof Outcome.Recorded recorded) || recorded.head().position() != position) {
            throw new AssertionError(outcome + ", read at " + position);
        }
        return outcome;
    }

    private Event event() {
        given++;
        return Workload.event(
                Workload.operation(random.nextInt(operations)),
                "new-" + given,
                28_600,
                new Fact.HostAreaChanged(List.of("SOM")));
    }
}
