package org.mandateledger.store;

import java.util.Optional;
import org.mandateledger.operation.RecordedEvent;

/** A line as a server keeps it, and beside it the name of the segment to which it belongs. */
@SuppressWarnings("ArrayRecordComponent")
public record Stored(byte[] line, String segment) {
    /** The one stream in which a server keeps all lines. */
    public static final String STREAM = "ledger";

    /** Under which the name of the segment stands beside a line. */
    public static final String SEGMENT = "segment";

    /**
     * The segment that a batch goes to.
     *
     * @param first of the batch
     * @param before the line that stands before it
     * @throws InvalidLedger where that is no longer the one that was read
     */
    public static String segmentFor(Object ledger, RecordedEvent first, Optional<Stored> before) {
        String hash = before.map(Stored::line).map(Sealing::hash).orElse(Head.EMPTY.hash());
        if (!first.hash().equals(Sealing.sealed(first, hash).hash())) {
            throw RowCheck.changed(ledger, first.position() - 1);
        }
        return Segment.following(before.map(Stored::segment), first.topic());
    }
}
