package org.mandateledger.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mandateledger.store.WholeFile;

/** Beside the segments. Who reads it holds the ledger's lock, so that whoever wrote it is gone. */
record FileNote(Path file) implements ReplayNote {
    static FileNote in(Path directory) {
        return new FileNote(directory.resolve(".replay"));
    }

    @Override
    public void begun(String what) {
        try {
            WholeFile.replace(file, out -> out.write(what.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void ended() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> left() {
        try {
            Optional<String> left = Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
            ended();
            return left;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
