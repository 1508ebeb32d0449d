package org.mandateledger.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mandateledger.store.WholeFile;

/** The folder that a publication is written to, and compared with. */
final class PublishedFolder {
    private final Path folder;

    PublishedFolder(Path folder) {
        this.folder = folder;
    }

    enum State {
        DIFFERS,
        MISSING,
        /** A timeline of an operation, or the lines of a region, that the ledger does not know. */
        SUPERFLUOUS
    }

    /** @param file its path inside the folder, with slashes */
    record Difference(String file, State state) {}

    List<Difference> differences(Publication publication) {
        List<Difference> all = new ArrayList<>();
        publication.files().forEach((file, bytes) -> {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                all.add(new Difference(file, State.MISSING));
            } else if (!Arrays.equals(bytes, read(path))) {
                all.add(new Difference(file, State.DIFFERS));
            }
        });
        Stream.of(Publication.TIMELINES, Publication.LINEAGES)
                .flatMap(part -> files(part).stream())
                .filter(file -> !publication.files().containsKey(file))
                .forEach(file -> all.add(new Difference(file, State.SUPERFLUOUS)));
        return all;
    }

    /** Brings about what {@link #differences} lacks; every file appears whole or not at all. */
    void write(Publication publication, List<Difference> differences) {
        try {
            for (Difference difference : differences) {
                Path path = folder.resolve(difference.file());
                switch (difference.state()) {
                    // what a publication that was cut short left may have become a whole file meanwhile
                    case SUPERFLUOUS -> Files.deleteIfExists(path);
                    case DIFFERS, MISSING -> {
                        byte[] bytes =
                                Objects.requireNonNull(publication.files().get(difference.file()));
                        WholeFile.replace(path, out -> out.write(bytes));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder + " cannot be written; make it writable, or name another with --out", e);
        }
    }

    private List<String> files(String part) {
        Path place = folder.resolve(part);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> part + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
