package org.mandateledger.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The segment being written to. A {@code RandomAccessFile}, not a channel, because a channel closes when its thread is
 * interrupted, which would look like a failing disk.
 */
final class SegmentFile implements Closeable {
    static final String MAKE_WRITABLE = "free space, or make the directory and its files writable, and try again";

    private final Segment segment;
    private final RandomAccessFile file;
    private final String identity;
    private long length;

    private SegmentFile(Segment segment, RandomAccessFile file) throws IOException {
        this.segment = segment;
        this.file = file;
        identity = identity(attributes());
        length = file.length();
    }

    static SegmentFile open(Segment segment) throws IOException {
        RandomAccessFile file = new RandomAccessFile(segment.file().toFile(), "rw");
        try {
            return new SegmentFile(segment, file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    static SegmentFile create(Segment segment) throws IOException {
        Files.createFile(segment.file());
        return open(segment);
    }

    Segment segment() {
        return segment;
    }

    /** Refuses to go on when another program replaced or changed the file (a checkout does). */
    void requireUntouched() throws IOException {
        BasicFileAttributes now = attributes();
        if (now.size() != length || !identity(now).equals(identity)) {
            throw new StoreFailed(
                    "another program changed or replaced " + segment.file() + "; nothing was recorded",
                    "start this program again, so that it reads what stands there now");
        }
    }

    void append(byte[] bytes) throws IOException {
        file.seek(length);
        file.write(bytes);
        force();
        length += bytes.length;
    }

    void force() throws IOException {
        file.getFD().sync();
    }

    /** Takes back what a failed append may have left. */
    void undo() throws IOException {
        file.setLength(length);
        force();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private BasicFileAttributes attributes() throws IOException {
        Path path = segment.file();
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    private static String identity(BasicFileAttributes attributes) {
        return String.valueOf(attributes.fileKey());
    }
}
