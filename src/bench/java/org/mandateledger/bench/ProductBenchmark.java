package org.mandateledger.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mandateledger.asof.AsOfAnswer;
import org.mandateledger.asof.AsOfQuery;
import org.mandateledger.asof.Filter;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.Operation;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.time.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** The product's own answers, with everything that a reader is shown. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class ProductBenchmark {
    @Param({"100", "2500"})
    public int operations;

    private final Random random = new Random(7);
    private final JsonMapper json = AnswerJson.mapper();
    private Ledger ledger = new Ledger();

    @Setup
    public void load() {
        ledger = LedgerLoader.read(WorkloadFiles.of(operations));
        check();
    }

    /** An operation's closing as it is answered, against one found by reading its events. */
    private void check() {
        BruteForce expected =
                new BruteForce(Workload.of(operations).stream().map(Lean::entry).toList());
        for (int i = 0; i < 2_000; i++) {
            String id = Workload.operation(random.nextInt(operations));
            LocalDate day = Questions.day(random);
            long position = random.nextLong(ledger.now().position() + 1);
            Optional<String> found =
                    ledger.at(position).operation(id, day, Reading.EARLIEST).flatMap(ProductBenchmark::lastName);
            Lean.State state = expected.state(id, day, position);
            Optional<String> truth =
                    state == null || state.name().equals(id) ? Optional.empty() : Optional.of(state.name());
            if (!found.equals(truth)) {
                throw new AssertionError("%s on %s known at %d: %s, not %s".formatted(id, day, position, found, truth));
            }
        }
    }

    private static Optional<String> lastName(Operation operation) {
        return operation.names().stream().map(name -> name.value().name()).findFirst();
    }

    private AsOfQuery question(Optional<String> operation) {
        return new AsOfQuery(Optional.of(Questions.day(random)), Optional.empty(), operation, Filter.OPEN);
    }

    @Benchmark
    public AsOfAnswer as_of_world() {
        return AsOfAnswer.to(question(Optional.empty()), ledger);
    }

    @Benchmark
    public byte[] as_of_world_as_json() {
        return json.writeValueAsBytes(as_of_world());
    }

    @Benchmark
    public Optional<Operation> one_operation() {
        return ledger.now()
                .operation(Workload.operation(random.nextInt(operations)), Questions.day(random), Reading.EARLIEST);
    }
}
