package org.mandateledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies a ledger that may be written to meanwhile. */
final class Backup {
    private static final int CHUNK = 1 << 20;

    private Backup() {}

    static Head copy(Path directory, Path target) {
        Bookmark end = LedgerFiles.read(directory, _ -> {});
        Directories.create(target);
        if (!Segment.in(target).isEmpty()) {
            throw new StoreFailed(target + " already has segments", "copy to a new or empty directory");
        }
        try {
            for (Segment segment : Segment.in(directory)) {
                int order = segment.name().compareTo(end.segment());
                if (order <= 0) {
                    long length = order < 0 ? Long.MAX_VALUE : end.offset();
                    copy(segment.file(), target.resolve(segment.name()), length);
                }
            }
            Directories.force(target);
        } catch (IOException e) {
            throw new StoreFailed(
                    "cannot copy " + directory + " to " + target, "free space or choose another target", e);
        }
        Head copied = LedgerFiles.read(target, _ -> {}).head();
        if (!copied.equals(end.head())) {
            throw new StoreFailed(target + " reads back with another head than " + directory, "copy to another disk");
        }
        return copied;
    }

    private static void copy(Path from, Path to, long length) throws IOException {
        byte[] chunk = new byte[CHUNK];
        Files.createFile(to);
        try (InputStream in = Files.newInputStream(from);
                RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
            long left = length;
            for (int read = in.read(chunk, 0, (int) Math.min(left, CHUNK));
                    read > 0;
                    read = in.read(chunk, 0, (int) Math.min(left, CHUNK))) {
                out.write(chunk, 0, read);
                left -= read;
            }
            out.getFD().sync();
        }
    }
}
