package org.mandateledger.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.format.LineDecoder;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.time.InvalidDate;

/** Brings a stored ledger into memory. */
public final class LedgerLoader {
    private static final int APPLIED_AT_ONCE = 20_000;

    private LedgerLoader() {}

    /** The ledger in a folder; see {@link #read(LedgerStore)}. */
    public static Ledger read(Path directory) {
        return read(new LedgerFolder(directory));
    }

    /**
     * The whole ledger, its chain of hashes checked on the way.
     *
     * @throws InvalidLedger where stored bytes are not what was written, or a line is no event that this program knows;
     *     it names segment, line and field
     */
    public static Ledger read(LedgerStore store) {
        return read(store, _ -> {});
    }

    /** @param beside sees the lines pass by */
    public static Ledger read(LedgerStore store, LineReader beside) {
        Ledger ledger = new Ledger();
        read(store, ledger, beside, _ -> {});
        return ledger;
    }

    /**
     * Reads on several threads and applies on one, some ten thousand events at a time.
     *
     * @param into is empty
     * @param beside sees the lines pass by
     * @param applied is told the positions up to which events have been applied
     */
    public static void read(LedgerStore store, Ledger into, LineReader beside, LongConsumer applied) {
        Decoding decoding = decoded(store, beside);
        List<RecordedEvent> open = new ArrayList<>();
        decoding.each(events -> {
            open.addAll(events);
            if (open.size() > APPLIED_AT_ONCE) {
                apply(open, into);
                applied.accept(into.now().position());
            }
        });
        apply(open, into);
        applied.accept(into.now().position());
    }

    /** Whole batches; what there is of another stays for later. */
    private static void apply(List<RecordedEvent> open, Ledger into) {
        int whole = open.size();
        while (whole > 0 && open.get(whole - 1).part() < open.get(whole - 1).parts()) {
            whole--;
        }
        List<RecordedEvent> batches = open.subList(0, whole);
        into.apply(batches);
        batches.clear();
    }

    public static List<RecordedEvent> events(Path directory) {
        return events(new LedgerFolder(directory));
    }

    /** All events of a ledger, checked as {@link #read} does. */
    public static List<RecordedEvent> events(LedgerStore store) {
        List<RecordedEvent> events = new ArrayList<>();
        decoded(store, _ -> {}).each(events::addAll);
        return events;
    }

    private static Decoding decoded(LedgerStore store, LineReader beside) {
        Decoding decoding = new Decoding(store.toString());
        store.read(line -> {
            decoding.line(line);
            beside.line(line);
        });
        return decoding;
    }

    /**
     * @param ledger its name, for the error
     * @throws InvalidLedger naming segment, line and field
     */
    public static RecordedEvent event(String ledger, Line line) {
        return event(ledger, line, new LineDecoder());
    }

    static RecordedEvent event(String ledger, Line line, LineDecoder decoder) {
        try {
            return decoder.recorded(line.bytes(), line.offset(), line.length(), line.recorded());
        } catch (InvalidLine | InvalidDate e) {
            throw new InvalidLedger(
                    ledger,
                    new Problem(line.segment(), line.lineNumber(), String.valueOf(e.getMessage()), Problem.UNREADABLE));
        }
    }
}
