package org.mandateledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.format.LineDecoder;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.time.InvalidDate;

/** Brings the files of a ledger into memory. */
public final class LedgerLoader {
    private LedgerLoader() {}

    /**
     * The whole ledger, its chain of hashes checked on the way.
     *
     * @throws InvalidLedger where stored bytes are not what was written, or a line is no event that this program knows;
     *     it names file, line and field
     */
    public static Ledger read(Path directory) {
        Ledger ledger = new Ledger();
        ledger.apply(events(directory));
        return ledger;
    }

    /** All events of a ledger, checked as {@link #read} does. */
    public static List<RecordedEvent> events(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new NoLedger(directory);
        }
        Decoding decoding = new Decoding(directory);
        LedgerFiles.read(directory, decoding::line);
        return decoding.events();
    }

    /** @throws InvalidLedger naming file, line and field */
    public static RecordedEvent event(Path directory, Line line) {
        return event(directory, line, new LineDecoder());
    }

    static RecordedEvent event(Path directory, Line line, LineDecoder decoder) {
        try {
            return decoder.recorded(line.bytes(), line.offset(), line.length(), line.recorded());
        } catch (InvalidLine | InvalidDate e) {
            throw new InvalidLedger(
                    directory,
                    new Problem(line.segment(), line.lineNumber(), String.valueOf(e.getMessage()), Problem.UNREADABLE));
        }
    }
}
