package org.mandateledger.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;

/**
 * A window on a segment that always holds the whole of the batch being read. Positions handed out count from
 * {@link #start()}, because the window moves.
 *
 * <p>A {@code RandomAccessFile}, not a channel: a channel closes when its thread is interrupted.
 */
final class LineBuffer implements Closeable {
    private static final int LEAST_SIZE = 1 << 13;
    private static final int USUAL_SIZE = 1 << 20;
    private static final int LARGEST_BATCH = 1 << 30;

    private final RandomAccessFile file;
    private byte[] bytes;
    private long offset;
    private int start;
    private int scanned;
    private int end;

    /** Opens a segment at an offset; {@code room} is used again if it is large enough. */
    LineBuffer(Segment segment, long offset, byte[] room) throws IOException {
        file = new RandomAccessFile(segment.file().toFile(), "r");
        int size = (int) Math.clamp(file.length() - offset + 1, LEAST_SIZE, USUAL_SIZE);
        bytes = room.length < size ? new byte[size] : room;
        file.seek(offset);
        this.offset = offset;
    }

    /** Where the next newline is, or -1 at the end of the file. */
    int nextNewline() throws IOException {
        do {
            while (scanned < end) {
                if (bytes[scanned++] == '\n') {
                    return scanned - 1 - start;
                }
            }
        } while (fill());
        return -1;
    }

    /** Forgets the first bytes: a batch has been dealt with. */
    void release(int count) {
        start += count;
        offset += count;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    /** How many bytes from {@link #start()} have been read. */
    int length() {
        return end - start;
    }

    /** Where {@link #start()} is in the file. */
    long offset() {
        return offset;
    }

    private boolean fill() throws IOException {
        if (end == bytes.length) {
            makeRoom();
        }
        int read = file.read(bytes, end, bytes.length - end);
        if (read <= 0) {
            return false;
        }
        end += read;
        return true;
    }

    private void makeRoom() throws IOException {
        int held = end - start;
        byte[] room = bytes;
        if (held > bytes.length / 2) {
            if (bytes.length >= LARGEST_BATCH) {
                throw new IOException("a batch of more than " + LARGEST_BATCH + " bytes, or no newlines");
            }
            room = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(bytes, start, room, 0, held);
        bytes = room;
        scanned -= start;
        start = 0;
        end = held;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
