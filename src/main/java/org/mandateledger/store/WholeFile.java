package org.mandateledger.store;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file that appears whole or not at all, in the place of what was there. */
public final class WholeFile {
    private WholeFile() {}

    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes the folder too. */
    public static void replace(Path file, Content content) throws IOException {
        Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        Files.createDirectories(parent);
        Path fresh = parent.resolve("." + file.getFileName() + ".new");
        try (FileOutputStream bytes = new FileOutputStream(fresh.toFile());
                OutputStream out = new BufferedOutputStream(bytes)) {
            content.writeTo(out);
            out.flush();
            bytes.getFD().sync();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
