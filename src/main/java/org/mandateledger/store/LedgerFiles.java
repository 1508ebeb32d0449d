package org.mandateledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A ledger's files: append-only segments {@code NNNN-<subject>.jsonl}, numbered from 0001 and read in that order, other
 * files ignored. A line is a compact UTF-8 JSON object
 *
 * <pre>{"position":N,"recorded":"…Z","part":[k,n],…,"hash":"…"}</pre>
 *
 * where {@code position} counts from 1 without gaps, {@code part} says line k of n of its batch, {@code recorded} is the
 * same in a batch and later than the one before, and {@code hash} is the lower-case hexadecimal SHA-256 of the previous
 * line's hash (64 ASCII digits; 64 zeros before the first line) followed by the line without {@code ,"hash":"…"}.
 *
 * <p>Reading needs no lock, checks everything it passes and ignores an unfinished batch at the end. One process writes.
 * An instance may be shared by threads.
 *
 * <p><b>What counts as unfinished.</b> A crash leaves a prefix of the batch that was being written. Opening for writing
 * removes such a prefix, and only that: lines of an incomplete batch whose hashes are right, then at most the strict
 * beginning of the line that was due. A batch that lacks nothing but its last newline is given it. Anything else,
 * bytes changed in place (the last ones included), zeros, lines missing before others, is {@link InvalidLedger}.
 *
 * <p><b>What the files alone cannot show.</b> Whole batches removed from the end; a last batch cut short by something
 * other than a crash, which looks like an unfinished one; a ledger rewritten with all its hashes. Compare the head with
 * one published elsewhere.
 */
public final class LedgerFiles implements AutoCloseable {
    /** Until a decision record declares 1.0, segments may be rebuilt. */
    public static final String FORMAT = "0, not yet declared 1.0";

    private final Path directory;
    private final LedgerLock lock;
    private final Optional<String> repaired;
    private final SegmentWriter writer;
    private volatile Head head;
    private boolean closed;

    private LedgerFiles(Path directory, LedgerLock lock) throws IOException {
        this.directory = directory;
        this.lock = lock;
        Scan.Result found = Scan.strictly(directory, Bookmark.START, _ -> {});
        repaired = Repair.of(directory, found.tail());
        head = repaired.isEmpty()
                ? found.end().head()
                : Scan.strictly(directory, found.end(), _ -> {}).end().head();
        writer = new SegmentWriter(directory);
    }

    /**
     * Takes the ledger's lock, creates the directory if it is missing and removes an unfinished batch.
     *
     * @throws LedgerInUse when another writer, here or in another process, has the lock
     * @throws InvalidLedger when what is stored is not what was written
     * @throws StoreFailed when the directory or a file cannot be written
     */
    public static LedgerFiles openForWriting(Path directory) {
        Directories.create(directory);
        LedgerLock lock = LedgerLock.acquire(directory);
        boolean opened = false;
        try {
            LedgerFiles ledger = new LedgerFiles(directory, lock);
            opened = true;
            return ledger;
        } catch (IOException e) {
            throw new StoreFailed("cannot open " + directory + " for writing", SegmentFile.MAKE_WRITABLE, e);
        } finally {
            if (!opened) {
                release(lock);
            }
        }
    }

    /** Reads the whole ledger; answers where it ended. */
    public static Bookmark read(Path directory, LineReader reader) {
        return Scan.strictly(directory, Bookmark.START, reader).end();
    }

    /**
     * Reads what was added after an earlier reading, without reading the rest again.
     *
     * @throws InvalidLedger also when the ledger no longer has the bookmark's hash where it was
     */
    public static Bookmark readOn(Path directory, Bookmark from, LineReader reader) {
        from.check(directory);
        return Scan.strictly(directory, from, reader).end();
    }

    /** Checks everything and reports all it finds; never throws for what the files contain. */
    public static Verification verify(Path directory) {
        return new Verifier(directory).verify();
    }

    public Head head() {
        return head;
    }

    /** What opening had to put in order, in words. */
    public Optional<String> repaired() {
        return repaired;
    }

    /**
     * Seals the lines and writes them with one write and one fsync, to the last segment or, when that has another
     * subject, to a new one.
     *
     * @param subject lower-case letters, digits and hyphens
     * @param bodies the lines without hash, in canonical form, with position, recorded and part following the head
     * @return the new head, once the batch is on the disk
     * @throws IllegalArgumentException when a line does not follow; nothing was written
     * @throws StoreFailed when the batch is not recorded; what it left is taken back, at the latest by the next append
     */
    public synchronized Head append(String subject, List<byte[]> bodies) {
        if (closed) {
            throw new StoreFailed(directory + " is closed", "open it again");
        }
        Segment target = writer.segmentFor(subject);
        Batch batch;
        try {
            writer.requireUntouched();
            batch = Batch.sealed(head, bodies);
            writer.append(target, batch.bytes());
        } catch (IOException e) {
            String positions = "positions from " + (head.position() + 1);
            throw new StoreFailed(
                    (writer.owes()
                                    ? positions + " may be found after a restart, or may not"
                                    : positions + " were not recorded")
                            + ": " + target.file() + " cannot be written",
                    SegmentFile.MAKE_WRITABLE,
                    e);
        }
        head = batch.head();
        return head;
    }

    /** Releases the lock. */
    @Override
    public synchronized void close() {
        closed = true;
        try (lock;
                writer) {
            // both are closed, whatever happens to the other
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(LedgerLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
