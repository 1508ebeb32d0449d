package org.mandateledger.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.mandateledger.format.LineDecoder;
import org.mandateledger.operation.RecordedEvent;

/** Makes events of lines, some hundred at a time, on other threads than the one that reads and checks the lines. */
final class Decoding {
    private static final int BYTES = 1 << 17;

    private final String ledger;
    /** One a thread; a decoder that has seen more lines keeps more of what repeats. */
    private final Queue<LineDecoder> idle = new ConcurrentLinkedQueue<>();

    private final Queue<ForkJoinTask<List<RecordedEvent>>> tasks = new ArrayDeque<>();
    private byte[] bytes = new byte[BYTES];
    private int length;
    private List<Line> lines = new ArrayList<>();

    Decoding(String ledger) {
        this.ledger = ledger;
    }

    void line(Line line) {
        if (length + line.length() > bytes.length) {
            fork();
            bytes = new byte[Math.max(BYTES, line.length())];
        }
        System.arraycopy(line.bytes(), line.offset(), bytes, length, line.length());
        lines.add(new Line(
                line.segment(), line.lineNumber(), line.position(), line.recorded(), bytes, length, line.length()));
        length += line.length();
    }

    private void fork() {
        List<Line> chunk = lines;
        tasks.add(ForkJoinPool.commonPool().submit(() -> decode(chunk)));
        lines = new ArrayList<>();
        length = 0;
    }

    /** Hands on all of them, in order, once; what is wrong with a line is thrown here. */
    void each(Consumer<List<RecordedEvent>> to) {
        fork();
        for (ForkJoinTask<List<RecordedEvent>> task = tasks.poll(); task != null; task = tasks.poll()) {
            to.accept(task.join());
        }
    }

    private List<RecordedEvent> decode(List<Line> chunk) {
        LineDecoder decoder = Optional.ofNullable(idle.poll()).orElseGet(LineDecoder::new);
        List<RecordedEvent> events = new ArrayList<>(chunk.size());
        for (Line line : chunk) {
            events.add(LedgerLoader.event(ledger, line, decoder));
        }
        idle.add(decoder);
        return events;
    }
}
