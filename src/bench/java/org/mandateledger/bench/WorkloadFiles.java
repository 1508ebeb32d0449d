package org.mandateledger.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.Head;
import org.mandateledger.store.Sealing;

/** The workload as a ledger's files, below {@code target/bench}. */
final class WorkloadFiles {
    private static final Path ROOT = Path.of("target", "bench");

    private WorkloadFiles() {}

    /** Written once, and read only. */
    static Path of(int operations) {
        Path directory = ROOT.resolve("operations-" + operations);
        Path segment = directory.resolve("0001-bench.jsonl");
        if (!Files.exists(segment)) {
            write(operations, segment);
        }
        return directory;
    }

    private static void write(int operations, Path segment) {
        String hash = Head.EMPTY.hash();
        try {
            Files.createDirectories(segment.getParent());
            Path part = segment.resolveSibling("part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                for (RecordedEvent event : Workload.of(operations)) {
                    RecordedEvent sealed = Sealing.sealed(event, hash);
                    hash = sealed.hash();
                    out.write((EventJson.json(sealed) + "\n").getBytes(UTF_8));
                }
            }
            Files.move(part, segment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy to write to. */
    static Path copy(int operations) {
        Path source = of(operations);
        Path copy = ROOT.resolve("copy-" + ProcessHandle.current().pid());
        try {
            remove(copy);
            Files.createDirectories(copy);
            Files.copy(source.resolve("0001-bench.jsonl"), copy.resolve("0001-bench.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    static void remove(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
