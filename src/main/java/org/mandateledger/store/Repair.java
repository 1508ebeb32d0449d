package org.mandateledger.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Puts the end of the last segment in order; only for the holder of the lock. */
final class Repair {
    private Repair() {}

    /** Answers what was done, if anything was. */
    static Optional<String> of(Path directory, Tail tail) {
        return switch (tail) {
            case Tail.None _ -> Optional.empty();
            case Tail.Unfinished unfinished -> {
                cut(directory, unfinished.file(), unfinished.keep());
                yield Optional.of("removed " + unfinished.bytes() + " bytes of an unfinished batch at the end of "
                        + unfinished.file());
            }
            case Tail.Unended unended -> {
                endLine(unended.file());
                yield Optional.of("added the newline that was missing at the end of " + unended.file());
            }
        };
    }

    private static void cut(Path directory, Path file, long keep) {
        try {
            if (keep == 0) {
                Files.delete(file);
                Directories.force(directory);
                return;
            }
            try (RandomAccessFile segment = new RandomAccessFile(file.toFile(), "rw")) {
                segment.setLength(keep);
                segment.getFD().sync();
            }
        } catch (IOException e) {
            throw new StoreFailed("cannot remove the unfinished batch from " + file, SegmentFile.MAKE_WRITABLE, e);
        }
    }

    private static void endLine(Path file) {
        try (RandomAccessFile segment = new RandomAccessFile(file.toFile(), "rw")) {
            segment.seek(segment.length());
            segment.write('\n');
            segment.getFD().sync();
        } catch (IOException e) {
            throw new StoreFailed("cannot end the last line of " + file, SegmentFile.MAKE_WRITABLE, e);
        }
    }
}
