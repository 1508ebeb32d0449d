package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one writer's lock on {@code .lock}. The file stays when the lock is released: deleting it would let two writers
 * lock two files of that name.
 */
final class LedgerLock implements AutoCloseable {
    static final String NAME = ".lock";

    /**
     * The ledgers this process holds. Asked before the file is touched, because on POSIX closing any channel on a file
     * releases every lock the process has on it: a refused second attempt would free the first.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final RandomAccessFile file;

    private LedgerLock(Path directory, RandomAccessFile file) {
        this.directory = directory;
        this.file = file;
    }

    static LedgerLock acquire(Path directory) {
        try {
            Path real = directory.toRealPath();
            if (!HELD.add(real)) {
                throw new LedgerInUse(
                        directory, OptionalLong.of(ProcessHandle.current().pid()));
            }
            boolean held = false;
            try {
                LedgerLock lock = new LedgerLock(real, lock(directory));
                held = true;
                return lock;
            } finally {
                if (!held) {
                    HELD.remove(real);
                }
            }
        } catch (IOException e) {
            throw new StoreFailed("cannot lock " + directory + " for writing", SegmentFile.MAKE_WRITABLE, e);
        }
    }

    private static RandomAccessFile lock(Path directory) throws IOException {
        // not a channel of its own: an interrupt would close it, and free the lock unnoticed
        RandomAccessFile file = new RandomAccessFile(directory.resolve(NAME).toFile(), "rw");
        boolean held = false;
        try {
            held = file.getChannel().tryLock() != null;
            if (!held) {
                throw new LedgerInUse(directory, holder(file));
            }
            note(file, ProcessHandle.current().pid() + "\n");
            return file;
        } catch (OverlappingFileLockException e) {
            throw new LedgerInUse(directory, OptionalLong.empty());
        } finally {
            if (!held) {
                file.close();
            }
        }
    }

    /** The process id is a courtesy: on a full disk the lock holds without it. */
    private static void note(RandomAccessFile file, String text) {
        try {
            file.setLength(0);
            file.write(text.getBytes(US_ASCII));
        } catch (IOException e) {
            // the next writer is refused all the same, with a message that names no process
        }
    }

    private static OptionalLong holder(RandomAccessFile file) throws IOException {
        String noted = file.readLine();
        return noted != null && noted.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(noted))
                : OptionalLong.empty();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            note(file, "");
        } finally {
            HELD.remove(directory);
        }
    }
}
