package org.mandateledger.exporting;

import java.util.Map;
import java.util.function.Supplier;
import org.mandateledger.asking.Head;

/**
 * The ledger in a form that others read.
 *
 * @param head where the ledger stood
 * @param name of the file, which says where the ledger stood
 * @param whole all of it as one file
 * @param files the same as several files, by their names in a folder, the one that tells of the others last; none for a
 *     format that is one file
 */
public record Export(Format format, Head head, String name, Body whole, Supplier<Map<String, Body>> files) {

    static Export one(Format format, String what, Head head, Body whole) {
        return several(format, what, head, whole, Map::of);
    }

    static Export several(Format format, String what, Head head, Body whole, Supplier<Map<String, Body>> files) {
        return new Export(
                format,
                head,
                "mandate-ledger-%d-%s.%s".formatted(head.position(), what, format.ending()),
                whole,
                files);
    }
}
