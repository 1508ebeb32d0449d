package org.mandateledger.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.engine.LedgerProperties;
import org.springframework.stereotype.Component;

/** The bibliography as it stands now; its file is read again once it was changed. */
@Component
public final class Works {
    private final Path file;
    private volatile Read read = new Read(Optional.empty(), new Bibliography(Optional.empty(), Map.of()));

    private record Read(Optional<FileTime> changed, Bibliography bibliography) {}

    Works(LedgerProperties properties) {
        this.file = properties.sources();
    }

    public Bibliography all() {
        Optional<FileTime> changed = changed();
        Read held = read;
        if (!held.changed().equals(changed)) {
            held = new Read(changed, Bibliography.in(file));
            read = held;
        }
        return held.bibliography();
    }

    private Optional<FileTime> changed() {
        try {
            return Files.exists(file) ? Optional.of(Files.getLastModifiedTime(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; make it readable, or name another", e);
        }
    }

    public Documents documents() {
        return new Documents(all());
    }
}
