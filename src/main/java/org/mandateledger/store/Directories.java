package org.mandateledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes the creation and the deletion of files durable. */
final class Directories {
    private Directories() {}

    static void create(Path directory) {
        if (Files.isDirectory(directory)) {
            return;
        }
        try {
            Files.createDirectories(directory);
            Path parent = directory.toAbsolutePath().getParent();
            if (parent != null) {
                force(parent);
            }
        } catch (IOException e) {
            throw new StoreFailed("cannot create " + directory, "make its parent a writable directory", e);
        }
    }

    static void force(Path directory) throws IOException {
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // Windows opens no directories, and needs no forcing of them
        }
        boolean interrupted = Thread.interrupted(); // an interrupt would close the channel, which is no disk failure
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
