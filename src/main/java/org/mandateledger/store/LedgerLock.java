package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private final FileChannel channel;

    private LedgerLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
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

    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve(NAME),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
            if (!held) {
                throw new LedgerInUse(directory, holder(channel));
            }
            note(channel, ProcessHandle.current().pid() + "\n");
            return channel;
        } catch (OverlappingFileLockException e) {
            throw new LedgerInUse(directory, OptionalLong.empty());
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** The process id is a courtesy: on a full disk the lock holds without it. */
    private static void note(FileChannel channel, String text) {
        try {
            channel.truncate(0).write(ByteBuffer.wrap(text.getBytes(US_ASCII)), 0);
        } catch (IOException e) {
            // the next writer is refused all the same, with a message that names no process
        }
    }

    private static OptionalLong holder(FileChannel channel) throws IOException {
        ByteBuffer noted = ByteBuffer.allocate(20);
        channel.read(noted, 0);
        String text = new String(noted.array(), 0, noted.position(), US_ASCII).strip();
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            note(channel, "");
        } finally {
            HELD.remove(directory);
        }
    }
}
