package org.mandateledger.store;

import java.nio.file.Path;
import java.util.List;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.format.LineDecoder;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.time.InvalidDate;

/** Brings a stored ledger into memory. */
public final class LedgerLoader {
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
        ledger.apply(events(store, beside));
        return ledger;
    }

    public static List<RecordedEvent> events(Path directory) {
        return events(new LedgerFolder(directory));
    }

    /** All events of a ledger, checked as {@link #read} does. */
    public static List<RecordedEvent> events(LedgerStore store) {
        return events(store, _ -> {});
    }

    private static List<RecordedEvent> events(LedgerStore store, LineReader beside) {
        Decoding decoding = new Decoding(store.toString());
        store.read(line -> {
            decoding.line(line);
            beside.line(line);
        });
        return decoding.events();
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
