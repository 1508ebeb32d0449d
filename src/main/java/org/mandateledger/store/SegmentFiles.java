package org.mandateledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some segments of a ledger, whose first line follows on one that another store has.
 *
 * @param segments in their order
 */
public record SegmentFiles(List<Path> segments, Import.Target before) implements Import.Source {
    /** @param files segments and folders of them */
    public static SegmentFiles of(List<Path> files, Import.Target before) {
        return new SegmentFiles(files.stream().flatMap(SegmentFiles::segments).toList(), before);
    }

    private static Stream<Path> segments(Path file) {
        if (Files.isDirectory(file)) {
            return Segment.in(file).stream().map(Segment::file);
        }
        return Stream.of(Segment.parse(file)
                .orElseThrow(() ->
                        new StoreFailed(file + " is no segment's name", "name it as in the ledger, NNNN-subject.jsonl"))
                .file());
    }

    @Override
    public void read(LineReader reader) {
        if (segments.isEmpty()) {
            throw new NoLedger(this, "name segments, NNNN-subject.jsonl, or a folder of them");
        }
        Scan.segments(
                segments.stream().flatMap(file -> Segment.parse(file).stream()).toList(),
                head(opening(segments.getFirst())),
                reader);
    }

    /** Where its first line follows on. */
    private Head head(byte[] first) {
        LineHeader header = new LineHeader();
        boolean follows = header.read(first, 0, first.length).isEmpty() && header.position > 1;
        return follows
                ? before.stored(header.position - 1, 1).stream()
                        .flatMap(line -> Sealing.head(line).stream())
                        .findFirst()
                        .orElseThrow(() -> new StoreFailed(
                                "%s begins at position %d, and %s ends before"
                                        .formatted(segments.getFirst(), header.position, before),
                                "import the segments before it first"))
                : Head.EMPTY;
    }

    /** What is no line, {@link Scan} reports. */
    private static byte[] opening(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(LineHeader.MOST_BYTES);
        } catch (IOException e) {
            throw new StoreFailed("cannot read " + file, "make it a readable file", e);
        }
    }

    @Override
    public String toString() {
        return segments.isEmpty() ? "no files" : segments.getFirst().toString();
    }
}
