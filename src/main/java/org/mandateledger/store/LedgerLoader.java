package org.mandateledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.time.InvalidDate;

/** Brings the files of a ledger into memory. */
public final class LedgerLoader {
    private LedgerLoader() {}

    /**
     * The whole ledger, its chain of hashes checked on the way.
     *
     * @throws InvalidLedger where stored bytes are not what was written
     * @throws InvalidLine where a line is no event that this program knows, naming file, line and field
     */
    public static Ledger read(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new NoLedger(directory);
        }
        List<RecordedEvent> events = new ArrayList<>();
        LedgerFiles.read(directory, line -> events.add(event(directory, line)));
        Ledger ledger = new Ledger();
        ledger.apply(events);
        return ledger;
    }

    /** @throws InvalidLine naming file, line and field */
    public static RecordedEvent event(Path directory, Line line) {
        try {
            return EventJson.recorded(line.copy());
        } catch (InvalidLine | InvalidDate e) {
            throw new InvalidLine(
                    "%s/%s line %d: %s".formatted(directory, line.segment(), line.lineNumber(), e.getMessage()), e);
        }
    }
}
