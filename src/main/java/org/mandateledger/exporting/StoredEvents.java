package org.mandateledger.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mandateledger.store.Line;
import org.mandateledger.store.LineReader;

/** The stored bytes of the ledger, as far as it was known: a copy that can be verified, and read as a ledger. */
final class StoredEvents {
    private StoredEvents() {}

    static Export of(Scope scope) {
        return Export.several(
                Format.EVENTS,
                "events",
                scope.head(),
                out -> {
                    try {
                        read(scope, line -> write(line, out));
                    } catch (UncheckedIOException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                },
                () -> segments(scope));
    }

    private static Map<String, Body> segments(Scope scope) {
        Map<String, ByteArrayOutputStream> segments = new LinkedHashMap<>();
        read(
                scope,
                line -> write(line, segments.computeIfAbsent(line.segment(), _ -> new ByteArrayOutputStream(1 << 16))));
        Map<String, Body> files = new LinkedHashMap<>();
        segments.forEach((name, bytes) -> files.put(name, bytes::writeTo));
        return ExportMark.beside(files, scope);
    }

    private static void read(Scope scope, LineReader reader) {
        long last = scope.known().position();
        scope.store().read(line -> {
            if (line.position() <= last) {
                reader.line(line);
            }
        });
    }

    private static void write(Line line, OutputStream out) {
        try {
            out.write(line.bytes(), line.offset(), line.length());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
