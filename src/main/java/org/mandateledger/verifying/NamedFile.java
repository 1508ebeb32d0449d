package org.mandateledger.verifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mandateledger.asking.NotFound;

/** A file that was named, and so must be there. */
final class NamedFile {
    private NamedFile() {}

    static Path required(Path named) {
        if (!Files.isRegularFile(named)) {
            throw new NotFound("there is no file " + named);
        }
        return named;
    }

    static String text(Path named) {
        try {
            return Files.readString(required(named));
        } catch (IOException e) {
            throw new UncheckedIOException(named + " cannot be read as UTF-8", e);
        }
    }
}
