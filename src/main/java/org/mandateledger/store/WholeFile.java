package org.mandateledger.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;

/** A file that appears whole or not at all, in the place of what was there. */
public final class WholeFile {
    private static final FileAttribute<?> SECRET =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private WholeFile() {}

    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes the folder too. */
    public static void replace(Path file, Content content) throws IOException {
        replace(file, content, new FileAttribute<?>[0], _ -> {});
    }

    /** With which a file is made that nobody but its owner reads; none where the file system knows no such rights. */
    public static FileAttribute<?>[] forOwnerOnly(Path file) {
        return isPosix(file) ? new FileAttribute<?>[] {SECRET} : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Nobody but its owner reads it, at any moment; whose it was, or whose the folder is, it stays. */
    public static void replaceSecret(Path file, Content content) throws IOException {
        if (!isPosix(file)) {
            replace(file, content);
            return;
        }
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        UserPrincipal owner = Files.getOwner(Files.exists(whole) ? whole : whole.getParent());
        replace(file, content, forOwnerOnly(file), fresh -> {
            if (!Files.getOwner(fresh).equals(owner)) {
                Files.setOwner(fresh, owner);
            }
        });
    }

    @FunctionalInterface
    private interface Finish {
        void of(Path fresh) throws IOException;
    }

    private static void replace(Path file, Content content, FileAttribute<?>[] attributes, Finish finish)
            throws IOException {
        Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        Files.createDirectories(parent);
        Path fresh = parent.resolve("." + file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel bytes = FileChannel.open(
                        fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(bytes))) {
            content.writeTo(out);
            out.flush();
            bytes.force(true);
            finish.of(fresh);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
