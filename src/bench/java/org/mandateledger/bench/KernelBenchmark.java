package org.mandateledger.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mandateledger.history.Entry;
import org.mandateledger.history.HistoryIndex;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.time.Reading;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Questions to the kernel alone, over {@link Lean}. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class KernelBenchmark {
    @Param({"100", "2500", "25000"})
    public int operations;

    private List<Entry<Lean.Change>> entries = List.of();
    private HistoryIndex<Lean.Change, Lean.State> index = new HistoryIndex<>(new Lean());
    private Questions questions = new Questions(1, 0);

    @Setup(Level.Trial)
    public void build() {
        List<RecordedEvent> events = Workload.of(operations);
        entries = events.stream().map(Lean::entry).toList();
        index = new HistoryIndex<>(new Lean());
        index.apply(entries);
        new BruteForce(entries).check(index);
        questions = new Questions(operations, entries.size());
    }

    @Benchmark
    public Optional<Lean.State> q1_operation_known_now() {
        questions.next();
        return index.now().state(questions.subject(), questions.day(), Reading.EARLIEST);
    }

    @Benchmark
    public Optional<Lean.State> q2_operation_known_in_the_past() {
        questions.next();
        return index.at(questions.position()).state(questions.subject(), questions.day(), Reading.EARLIEST);
    }

    @Benchmark
    public void q3_all_operations_known_now(Blackhole answer) {
        questions.next();
        index.now().states(questions.day(), Reading.EARLIEST, answer::consume);
    }

    @Benchmark
    public void q3_all_operations_known_in_the_past(Blackhole answer) {
        questions.next();
        index.at(questions.position()).states(questions.day(), Reading.EARLIEST, answer::consume);
    }

    @Benchmark
    public Placed<Lean.Change> q4_timeline() {
        questions.next();
        return index.now().standing(questions.subject(), Reading.EARLIEST).getLast();
    }

    /** Indexed, and then seen by a question about its operation. */
    @Benchmark
    public Optional<Lean.State> correction_until_answered() {
        questions.next();
        long position = index.now().position() + 1;
        List<Placed<Lean.Change>> standing = index.now().standing(questions.subject(), Reading.EARLIEST);
        Placed<Lean.Change> target = standing.get((int) (position % standing.size()));
        Lean.Change was = target.event();
        index.apply(List.of(new Entry.Correction<>(
                position,
                Instant.ofEpochSecond(2_000_000_000L + position),
                "again-" + position,
                questions.subject(),
                target.given(),
                new Lean.Change(was.effective(), was.what(), was.text(), was.number() + 1, was.source()))));
        return index.now().state(questions.subject(), questions.day(), Reading.EARLIEST);
    }
}
