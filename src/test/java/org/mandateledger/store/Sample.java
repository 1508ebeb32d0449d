package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lines to append, and small ledgers made of them. */
final class Sample {
    private static final Instant FIRST = Instant.parse("2026-11-22T10:00:00Z");

    private Sample() {}

    /** Bodies of the next batch after a head. */
    static List<byte[]> batch(Head head, int lines) {
        Instant recorded = head.position() == 0 ? FIRST : head.recorded().plusNanos(1_000);
        List<byte[]> bodies = new ArrayList<>();
        for (int part = 1; part <= lines; part++) {
            bodies.add(body(head.position() + part, recorded.toString(), part, lines));
        }
        return bodies;
    }

    static byte[] body(long position, String recorded, int part, int parts) {
        return ("{\"position\":" + position + ",\"recorded\":\"" + recorded + "\",\"part\":[" + part + "," + parts
                        + "],\"id\":\"e-" + position + "\",\"instrument\":{\"symbol\":\"S/RES/2245 (2015)\"},"
                        + "\"note\":\"Côte d’Ivoire \\\"{[,\\\"\",\"n\":[1,true,null]}")
                .getBytes(UTF_8);
    }

    /** Appends batches of the given sizes under one subject. */
    static Head write(Path directory, String subject, int... sizes) {
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            for (int size : sizes) {
                ledger.append(subject, batch(ledger.head(), size));
            }
            return ledger.head();
        }
    }

    static List<String> lines(Path directory) {
        List<String> lines = new ArrayList<>();
        LedgerFiles.read(directory, line -> lines.add(new String(line.copy(), UTF_8)));
        return lines;
    }

    /** Everything in the directory but the lock, by name. */
    static Map<String, String> contents(Path directory) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> !f.endsWith(LedgerLock.NAME)).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
