package org.mandateledger.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mandateledger.engine.EventMessages;
import org.mandateledger.engine.FileEventStorageEngine;
import org.mandateledger.history.HistoryIndex;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.Sealing;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One event made durable and seen by the next read, beside a bare write of as many bytes and its fsync. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx6g", "--sun-misc-unsafe-memory-access=allow"})
public class DurableBenchmark {
    static final int BATCH = 500;

    @Param({"100", "2500", "25000"})
    public int operations;

    private final Random random = new Random(11);
    private final byte[] line = new byte[420];
    private final List<AutoCloseable> open = new ArrayList<>();
    private HistoryIndex<Lean.Change, Lean.State> index = new HistoryIndex<>(new Lean());
    private String hash = "";
    private Instant recorded = Instant.EPOCH;
    private Path directory = Path.of("");
    private Optional<FileEventStorageEngine> engine = Optional.empty();
    private Optional<RandomAccessFile> bare = Optional.empty();

    @Setup(Level.Trial)
    public void start() throws IOException {
        directory = WorkloadFiles.copy(operations);
        List<RecordedEvent> events = LedgerLoader.events(directory);
        index.apply(events.stream().map(Lean::entry).toList());
        hash = events.getLast().hash();
        recorded = events.getLast().recorded();
        FileEventStorageEngine opened = new FileEventStorageEngine(directory);
        RandomAccessFile file = new RandomAccessFile(directory.resolve("bare").toFile(), "rw");
        open.add(opened);
        open.add(file);
        engine = Optional.of(opened);
        bare = Optional.of(file);
    }

    @TearDown(Level.Trial)
    public void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
        long written = LedgerLoader.events(directory).getLast().position();
        if (written != index.now().position()) {
            throw new AssertionError("%d events stored, %d indexed"
                    .formatted(written, index.now().position()));
        }
        WorkloadFiles.remove(directory);
    }

    @Benchmark
    public void raw_write_and_fsync() throws IOException {
        RandomAccessFile file = bare.orElseThrow();
        file.write(line);
        file.getFD().sync();
    }

    @Benchmark
    public Lean.State w1_engine_and_index() {
        return append(1);
    }

    /** Of 500 events, so the time is for all of them. */
    @Benchmark
    public Lean.State batch_of_500_engine_and_index() {
        return append(BATCH);
    }

    private Lean.State append(int count) {
        recorded = recorded.plusNanos(1_000);
        List<RecordedEvent> batch = new ArrayList<>(count);
        List<DomainEventMessage<RecordedEvent>> messages = new ArrayList<>(count);
        for (int part = 1; part <= count; part++) {
            RecordedEvent sealed = Sealing.sealed(event(part, count), hash);
            hash = sealed.hash();
            batch.add(sealed);
            messages.add(EventMessages.message(sealed));
        }
        engine.orElseThrow().appendEvents(messages);
        index.apply(batch.stream().map(Lean::entry).toList());
        Event last = batch.getLast().event();
        Lean.State seen = index.now()
                .state(last.subject(), last.effective().earliest(), Reading.EARLIEST)
                .orElseThrow();
        if (!last.id().equals(seen.last())) {
            throw new AssertionError(last.id() + " was appended, " + seen.last() + " is seen");
        }
        return seen;
    }

    private RecordedEvent event(int part, int count) {
        long position = index.now().position() + part;
        String operation = Workload.operation(random.nextInt(operations));
        Event event = Workload.event(
                operation, "new-" + position, 28_600 + position / 4_000, new Fact.HostAreaChanged(List.of("SOM")));
        return new RecordedEvent(
                position, recorded, part, count, event, "maintainer", "a benchmark", "bench/workload", "");
    }
}
