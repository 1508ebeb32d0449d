package org.mandateledger.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes to the last segment, or begins the next. Not for sharing between threads. */
final class SegmentWriter implements Closeable {
    private final Path directory;
    private Optional<SegmentFile> last;
    private int count;

    SegmentWriter(Path directory) throws IOException {
        this.directory = directory;
        List<Segment> segments = Segment.in(directory);
        count = segments.size();
        last = segments.isEmpty() ? Optional.empty() : Optional.of(SegmentFile.open(segments.getLast()));
        if (last.isPresent()) {
            // a writer that was killed may have left its last batch in memory only
            last.get().force();
            Directories.force(directory);
        }
    }

    /** The segment that lines of a subject go to. */
    Segment segmentFor(String subject) {
        if (last.isPresent() && last.get().segment().subject().equals(subject)) {
            return last.get().segment();
        }
        if (count == Segment.LAST_NUMBER) {
            throw new IllegalArgumentException(Segment.NUMBERS_END);
        }
        return Segment.named(directory, count + 1, subject);
    }

    /** Writes and forces the bytes, or takes back what it wrote. */
    void append(Segment target, byte[] bytes) throws IOException {
        if (last.isPresent()) {
            last.get().requireUntouched();
            if (last.get().segment().equals(target)) {
                appendOrUndo(last.get(), bytes);
                return;
            }
        }
        SegmentFile created = SegmentFile.create(target);
        try {
            appendOrUndo(created, bytes);
            Directories.force(directory);
        } catch (IOException e) {
            created.close();
            Files.deleteIfExists(target.file());
            throw e;
        }
        close();
        last = Optional.of(created);
        count++;
    }

    private static void appendOrUndo(SegmentFile segment, byte[] bytes) throws IOException {
        try {
            segment.append(bytes);
        } catch (IOException e) {
            try {
                segment.undo();
            } catch (IOException undoing) {
                e.addSuppressed(undoing);
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
