package org.mandateledger.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mandateledger.history.Entry;
import org.mandateledger.history.HistoryIndex;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerLoader;
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

/** Everything from the files: lines checked and decoded, events indexed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RebuildBenchmark {
    @Param({"100", "2500", "25000"})
    public int operations;

    private Path directory = Path.of("");
    private HistoryIndex<Lean.Change, Lean.State> last = new HistoryIndex<>(new Lean());

    @Setup
    public void write() {
        directory = WorkloadFiles.of(operations);
    }

    @Benchmark
    @Fork(value = 5, jvmArgsAppend = "-Xmx6g")
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Object r1_first() {
        return rebuilt();
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx6g")
    @Warmup(iterations = 8)
    @Measurement(iterations = 9)
    public Object r1_warm() {
        return rebuilt();
    }

    /** The product's own states in the place of the lean ones. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx6g")
    @Warmup(iterations = 8)
    @Measurement(iterations = 9)
    public Ledger r1_product_warm() {
        return LedgerLoader.read(directory);
    }

    @Benchmark
    @Fork(value = 5, jvmArgsAppend = "-Xmx6g")
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Ledger r1_product_first() {
        return LedgerLoader.read(directory);
    }

    private Object rebuilt() {
        HistoryIndex<Lean.Change, Lean.State> index = new HistoryIndex<>(new Lean());
        index.apply(entries(LedgerLoader.events(directory)));
        last = index;
        return index;
    }

    private static List<Entry<Lean.Change>> entries(List<RecordedEvent> events) {
        return events.stream().map(Lean::entry).toList();
    }

    /** What was rebuilt last answers like a fold of everything. */
    @TearDown(Level.Trial)
    public void check() {
        if (last.now().position() > 0) {
            new BruteForce(entries(Workload.of(operations))).check(last);
        }
    }
}
