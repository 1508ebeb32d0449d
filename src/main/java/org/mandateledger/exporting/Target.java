package org.mandateledger.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.Label;
import org.mandateledger.store.WholeFile;

/**
 * Where an export is written to: a file, or a folder for a format of several files. Every file, and a new folder, appears
 * whole or not at all. What is there already is replaced only where it looks like an earlier export: a file with the ending of the
 * format, a folder that is empty or has the mark of one.
 */
final class Target {
    private final Path path;

    Target(Path path) {
        this.path = path;
    }

    /** @return how many files were written */
    int take(Export export) {
        try {
            boolean named = String.valueOf(path.getFileName())
                    .endsWith("." + export.format().ending());
            if (!Files.isDirectory(path) && named) {
                WholeFile.replace(path, export.whole());
                return 1;
            }
            Map<String, Body> files = export.files().get();
            if (files.isEmpty()) {
                return single(export);
            }
            folder(files, export);
            return files.size();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    path + " cannot be written; make it writable, or name another with --out", e);
        }
    }

    private int single(Export export) throws IOException {
        if (Files.isDirectory(path)) {
            throw new InvalidQuestion("%s is a folder, and %s is one file; name a file: --out %s"
                    .formatted(path, Label.of(export.format()), path.resolve(export.name())));
        }
        if (Files.exists(path)) {
            throw new InvalidQuestion("%s exists and does not end in .%s; name another file, or remove this one"
                    .formatted(path, export.format().ending()));
        }
        WholeFile.replace(path, export.whole());
        return 1;
    }

    private void folder(Map<String, Body> files, Export export) throws IOException {
        List<String> earlier = earlier(export);
        if (!Files.exists(path)) {
            fresh(files);
            return;
        }
        write(files, path);
        for (String name : earlier) {
            if (!files.containsKey(name)) {
                Files.deleteIfExists(path.resolve(name));
            }
        }
    }

    /** A new folder appears whole or not at all, so that half a ledger is never taken for a whole one. */
    private void fresh(Map<String, Body> files) throws IOException {
        Path parent = Optional.ofNullable(path.toAbsolutePath().getParent()).orElseThrow();
        Path fresh = parent.resolve("." + path.getFileName() + ".new");
        if (Files.exists(fresh)) {
            remove(fresh);
        }
        write(files, fresh);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Map<String, Body> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Body> file : files.entrySet()) {
            WholeFile.replace(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** What an earlier attempt left that was cut short. */
    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private List<String> earlier(Export export) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new InvalidQuestion("%s is no folder, and does not end in .%s; name another, or remove this one"
                    .formatted(path, export.format().ending()));
        }
        if (!Files.exists(path) || isEmpty()) {
            return List.of();
        }
        return ExportMark.filesIn(path)
                .orElseThrow(() -> new InvalidQuestion(
                        "%s has files in it and is no earlier export; name a new or an empty folder".formatted(path)));
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }
}
