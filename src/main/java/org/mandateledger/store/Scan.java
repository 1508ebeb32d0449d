package org.mandateledger.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One pass over a ledger's segments: checks every line, hands out the lines of complete batches. */
final class Scan {
    /** Where the last complete batch ends, and what stands after it. */
    record Result(Bookmark end, Tail tail) {}

    private final LineReader reader;
    private final Consumer<Problem> faults;
    private final Chain chain;
    private String segmentRead;
    private long offsetRead;
    private int linesRead;
    private Tail tail = Tail.NONE;
    private int[] newlines = new int[16];
    private int pending;

    private Scan(Bookmark from, LineReader reader, Consumer<Problem> faults) {
        this.reader = reader;
        this.faults = faults;
        chain = new Chain(from.head());
        segmentRead = from.segment();
        offsetRead = from.offset();
        linesRead = from.lines();
    }

    /** Reads on from a bookmark; every fault goes to {@code faults}, which may stop the pass by throwing. */
    static Result of(Path directory, Bookmark from, LineReader reader, Consumer<Problem> faults) {
        return new Scan(from, reader, faults).run(Segment.in(directory), 1);
    }

    /** Reads on from a bookmark and stops at the first fault. */
    static Result strictly(Path directory, Bookmark from, LineReader reader) {
        return of(directory, from, reader, problem -> {
            throw new InvalidLedger(directory, problem);
        });
    }

    /** Segments that follow on a head which is elsewhere; stops at the first fault. */
    static Result segments(List<Segment> segments, Head before, LineReader reader) {
        Path first = segments.getFirst().file();
        Scan scan = new Scan(new Bookmark("", 0, 0, before), reader, problem -> {
            throw new InvalidLedger(first, problem);
        });
        return scan.run(segments, segments.getFirst().number());
    }

    private Result run(List<Segment> segments, int first) {
        checkNumbers(segments, first);
        String bookmarked = segmentRead;
        byte[] room = new byte[0];
        for (Segment segment : segments) {
            int order = segment.name().compareTo(bookmarked);
            if (order >= 0) {
                try (LineBuffer buffer = new LineBuffer(segment, order == 0 ? offsetRead : 0, room)) {
                    lines(segment, buffer, order == 0 ? linesRead : 0, segment.equals(segments.getLast()));
                    room = buffer.bytes();
                } catch (IOException e) {
                    throw new StoreFailed("cannot read " + segment.file(), "make it a readable file", e);
                }
            }
        }
        return new Result(new Bookmark(segmentRead, offsetRead, linesRead, chain.head()), tail);
    }

    private void checkNumbers(List<Segment> segments, int first) {
        int expected = first;
        for (Segment segment : segments) {
            if (segment.number() != expected) {
                fault(
                        segment,
                        0,
                        segment.number() < expected
                                ? "another segment has the same number"
                                : "segment " + expected + " is missing before this one");
            }
            expected = segment.number() + 1;
        }
    }

    private void lines(Segment segment, LineBuffer buffer, int linesBefore, boolean last) throws IOException {
        int line = linesBefore;
        int start = 0;
        for (int newline = buffer.nextNewline(); newline >= 0; newline = buffer.nextNewline()) {
            line++;
            accept(segment, line, buffer, start, newline);
            if (pending == newlines.length) {
                newlines = Arrays.copyOf(newlines, pending * 2);
            }
            newlines[pending++] = newline;
            start = newline + 1;
            if (chain.betweenBatches()) {
                chain.endBatch();
                deliver(segment.name(), line, buffer);
                buffer.release(start);
                start = 0;
                segmentRead = segment.name();
                offsetRead = buffer.offset();
                linesRead = line;
            }
        }
        pending = 0;
        end(segment, line, buffer, start, last);
    }

    private boolean accept(Segment segment, int line, LineBuffer buffer, int from, int to) {
        Optional<String> fault = chain.accept(buffer.bytes(), buffer.start() + from, buffer.start() + to);
        fault.ifPresent(what -> fault(segment, line, what));
        return fault.isEmpty();
    }

    private void deliver(String segment, int lastLine, LineBuffer buffer) {
        int start = 0;
        for (int i = 0; i < pending; i++) {
            int before = pending - 1 - i;
            reader.line(new Line(
                    segment,
                    lastLine - before,
                    chain.position() - before,
                    chain.recorded(),
                    buffer.bytes(),
                    buffer.start() + start,
                    newlines[i] - start));
            start = newlines[i] + 1;
        }
        pending = 0;
    }

    private void end(Segment segment, int line, LineBuffer buffer, int start, boolean last) {
        int rest = buffer.length() - start;
        if (buffer.length() == 0 && (last || buffer.offset() > 0)) {
            tail = buffer.offset() > 0 ? Tail.NONE : new Tail.Unfinished(segment.file(), 0, 0);
        } else if (!last) {
            fault(segment, rest > 0 ? line + 1 : line, "the segment ends within a batch, and another segment follows");
        } else if (rest == 0 || isTorn(buffer, start)) {
            tail = new Tail.Unfinished(segment.file(), buffer.offset(), buffer.length());
        } else if (!Seal.closes(buffer.bytes(), buffer.start() + start, buffer.start() + buffer.length())) {
            damagedEnd(segment, line + 1, buffer);
        } else if (accept(segment, line + 1, buffer, start, buffer.length())) {
            tail = chain.betweenBatches()
                    ? new Tail.Unended(segment.file(), buffer.length())
                    : new Tail.Unfinished(segment.file(), buffer.offset(), buffer.length());
        }
    }

    private boolean isTorn(LineBuffer buffer, int start) {
        return TornLine.couldFollow(chain, buffer.bytes(), buffer.start() + start, buffer.start() + buffer.length());
    }

    private void damagedEnd(Segment segment, int line, LineBuffer buffer) {
        faults.accept(new Problem(
                segment.name(),
                line,
                "the last bytes are neither a line nor the beginning of the one that was due",
                "restore the file from version control or a backup; only if a power failure left these bytes and the"
                        + " batch was never acknowledged, cut the file to " + buffer.offset() + " bytes"));
    }

    private void fault(Segment segment, int line, String what) {
        faults.accept(new Problem(segment.name(), line, what, Problem.RESTORE));
    }
}
