package org.mandateledger.store;

import java.time.Instant;
import java.util.Arrays;

/**
 * A view of one line in a buffer that is reused: valid only until the reader returns. Keep {@link #own()}, not the line.
 *
 * @param segment file name of the segment
 * @param lineNumber counted from 1 in the segment
 * @param position counted from 1 in the ledger
 * @param recorded the instant that it states
 * @param bytes the buffer; the line is its UTF-8 bytes from {@code offset}, {@code length} of them, hash included,
 *     newline not
 */
@SuppressWarnings("ArrayRecordComponent")
public record Line(
        String segment, int lineNumber, long position, Instant recorded, byte[] bytes, int offset, int length) {
    /** The line's own bytes, hash included, without the newline. */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, offset, offset + length);
    }

    public OwnLine own() {
        return new OwnLine(segment, lineNumber, position, recorded, copy());
    }
}
