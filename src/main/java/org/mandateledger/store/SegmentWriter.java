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
    private Optional<Step> owed = Optional.empty();

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    SegmentWriter(Path directory) throws IOException {
        this.directory = directory;
        List<Segment> segments = Segment.in(directory);
        last = segments.isEmpty() ? Optional.empty() : Optional.of(SegmentFile.open(segments.getLast()));
        if (last.isPresent()) {
            // a writer that was killed may have left its last batch in memory only
            last.get().force();
            Directories.force(directory);
        }
    }

    /** The segment that lines of a subject go to. */
    Segment segmentFor(String subject) {
        String name = Segment.following(last.map(file -> file.segment().name()), subject);
        return Segment.parse(directory.resolve(name)).orElseThrow();
    }

    /** Refuses to go on where the last segment is not as this left it, once what is owed has been taken back. */
    void requireUntouched() throws IOException {
        takeBack();
        if (last.isPresent()) {
            last.get().requireUntouched();
        }
    }

    /** Writes and forces the bytes, or takes back what it wrote: at once, or before it writes again. */
    void append(Segment target, byte[] bytes) throws IOException {
        requireUntouched();
        if (last.isPresent() && last.get().segment().equals(target)) {
            SegmentFile segment = last.get();
            orTakeBack(() -> segment.append(bytes), segment::undo);
            return;
        }
        SegmentFile created = SegmentFile.create(target);
        orTakeBack(
                () -> {
                    created.append(bytes);
                    Directories.force(directory);
                    close();
                },
                () -> {
                    created.close();
                    Files.deleteIfExists(target.file());
                });
        last = Optional.of(created);
    }

    /** Whether a failed append may have left something that could not be taken back. */
    boolean owes() {
        return owed.isPresent();
    }

    private void orTakeBack(Step step, Step back) throws IOException {
        owed = Optional.of(back);
        try {
            step.run();
            owed = Optional.empty();
        } catch (IOException e) {
            try {
                takeBack();
            } catch (IOException undoing) {
                e.addSuppressed(undoing);
            }
            throw e;
        }
    }

    private void takeBack() throws IOException {
        if (owed.isPresent()) {
            owed.get().run();
            owed = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
