package org.mandateledger.following;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.engine.Arrivals;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;

/**
 * One reader's stream of server-sent events. It reads the ledger from where its reader is and waits while the reader
 * does: a slow one holds up nobody, and nothing is queued for it.
 */
final class EventStream {
    private static final int RECONNECT_MILLIS = 3_000;

    private final LedgerSource ledger;
    private final Arrivals arrivals;
    private final Predicate<RecordedEvent> wanted;
    private final OutputStream out;
    private long position;

    /** @param after the position after which it begins */
    EventStream(LedgerSource ledger, Arrivals arrivals, long after, Predicate<RecordedEvent> wanted, OutputStream out) {
        this.ledger = ledger;
        this.arrivals = arrivals;
        this.wanted = wanted;
        this.out = out;
        this.position = after;
    }

    /**
     * Returns when told to stop, and where the lines that its reader has are no longer those of the ledger.
     *
     * @param beat how long the stream may be silent: a comment then shows whether the reader is still there
     * @throws IOException once the reader is not
     */
    void run(BooleanSupplier stopped, Duration beat) throws IOException, InterruptedException {
        write("retry: %d\n\n".formatted(RECONNECT_MILLIS));
        Optional<String> seen = hash();
        while (!stopped.getAsBoolean() && hash().equals(seen)) {
            long changes = arrivals.changes();
            if (!tell()) {
                write(": %d\n\n".formatted(position));
            }
            out.flush();
            seen = hash();
            arrivals.await(changes, beat);
        }
    }

    /** Seals all that the reader has; another, or none, where another ledger took the place of the one it followed. */
    private Optional<String> hash() {
        Ledger current = ledger.current();
        return Optional.of(current.at(position).head().map(RecordedEvent::hash).orElse(""))
                .filter(_ -> position <= current.now().position());
    }

    /** Whether there was anything to tell. */
    private boolean tell() throws IOException {
        boolean told = false;
        Iterator<RecordedEvent> events =
                ledger.current().now().eventsAfter(position).iterator();
        while (events.hasNext()) {
            RecordedEvent event = events.next();
            if (wanted.test(event)) {
                write("id: %d\nevent: %s\ndata: %s\n\n"
                        .formatted(event.position(), event.event().type().name(), EventJson.json(event)));
                told = true;
            }
            position = event.position();
        }
        return told;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
