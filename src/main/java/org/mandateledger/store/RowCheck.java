package org.mandateledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Checks the lines that a server hands over row by row, as {@link Scan} checks those in files, and hands on those of
 * whole batches.
 */
public final class RowCheck {
    static final String RESTORE = "restore the rows from a backup, or import the ledger's files into an empty store;"
            + " stored lines are never edited, corrections are new events";

    private final LineReader reader;
    private final Consumer<Problem> faults;
    private final Chain chain;
    private final List<Line> open = new ArrayList<>();
    private String segment = "";
    /** How many were read of the segment; unknown of one whose beginning was not. */
    private OptionalInt lines;

    private RowCheck(Head from, LineReader reader, Consumer<Problem> faults) {
        this.reader = reader;
        this.faults = faults;
        this.chain = new Chain(from);
        this.lines = from.position() == 0 ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Hands over rows in the order of their positions. */
    @FunctionalInterface
    public interface Rows {
        void each(RowCheck to);
    }

    /**
     * Reads on from a head; answers the next.
     *
     * @throws InvalidLedger at the first fault
     */
    public static Head strictly(Object ledger, Head from, Rows rows, LineReader reader) {
        RowCheck check = new RowCheck(from, reader, problem -> {
            throw new InvalidLedger(ledger, problem);
        });
        rows.each(check);
        return check.end();
    }

    /** Reports every fault. */
    public static Verification verification(Rows rows) {
        Findings findings = new Findings(RESTORE);
        RowCheck check = new RowCheck(Head.EMPTY, findings, findings);
        rows.each(check);
        return findings.verification(check.end());
    }

    /**
     * Makes sure that the line is still there which was read last.
     *
     * @param line what stands there
     * @throws InvalidLedger where it is another one
     */
    public void begin(Object ledger, long position, Optional<byte[]> line) {
        if (line.map(Sealing::hash).filter(chain.head().hash()::equals).isEmpty()) {
            throw changed(ledger, position);
        }
    }

    public static InvalidLedger changed(Object ledger, long position) {
        return new InvalidLedger(
                ledger,
                new Problem(
                        "position " + position,
                        0,
                        "the line that was read there is gone, or has another hash",
                        "start the program again to read the ledger anew; if nobody put back a backup, " + RESTORE));
    }

    /** @param line the sealed line without its newline; kept */
    public void row(String inSegment, byte[] line) {
        if (!inSegment.equals(segment)) {
            lines = segment.isEmpty() ? lines : OptionalInt.of(0);
            segment = inSegment;
        }
        lines = lines.isPresent() ? OptionalInt.of(lines.getAsInt() + 1) : lines;
        Optional<String> fault = chain.accept(line, 0, line.length);
        fault.ifPresent(this::fault);
        open.add(new Line(segment, lineNumber(), chain.position(), chain.recorded(), line, 0, line.length));
        if (chain.betweenBatches()) {
            chain.endBatch();
            open.forEach(reader::line);
            open.clear();
        }
    }

    private int lineNumber() {
        return lines.orElse(0);
    }

    private Head end() {
        if (!open.isEmpty()) {
            fault("the ledger ends within a batch");
        }
        return chain.head();
    }

    private void fault(String what) {
        String where = segment.isEmpty() ? "position " + chain.position() : segment;
        faults.accept(new Problem(where, lineNumber(), what, RESTORE));
    }
}
