package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How far a reader has read: the end of a complete batch. Reading on from here costs what has been added since.
 *
 * @param segment file name of the segment in which the batch stands; empty at the start of the ledger
 * @param offset bytes of that segment up to and with the batch's last newline
 * @param lines lines of that segment up to there
 * @param head the ledger's head at that point
 */
public record Bookmark(String segment, long offset, int lines, Head head) {
    public static final Bookmark START = new Bookmark("", 0, 0, Head.EMPTY);

    /** Makes sure that the ledger still has, where the bookmark points, the line that was read there. */
    void check(Path directory) {
        if (head.position() == 0) {
            return;
        }
        byte[] end = (head.hash() + "\"}\n").getBytes(US_ASCII);
        byte[] stored = new byte[end.length];
        Path file = directory.resolve(segment);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() >= offset && offset >= end.length) {
                bytes.seek(offset - end.length);
                bytes.readFully(stored);
            }
        } catch (IOException e) {
            throw new StoreFailed("cannot read " + file, "make it a readable file", e);
        }
        if (!Arrays.equals(stored, end)) {
            throw new InvalidLedger(
                    directory,
                    new Problem(
                            segment,
                            lines,
                            "position " + head.position() + " no longer has the hash it was read with",
                            "read the ledger again from its start; if it was not replaced on purpose, "
                                    + Problem.RESTORE));
        }
    }
}
