package org.mandateledger.asking;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An answer as rows. */
public record Table(List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has %d cells under %d columns".formatted(row.size(), columns.size()));
            }
        }
    }

    /** These columns alone: what a person reads on a screen, where the others serve programs. */
    public Table only(List<String> wanted) {
        List<Integer> kept = wanted.stream().map(columns::indexOf).toList();
        return new Table(
                wanted,
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    /** The rows from one place up to, without, another. */
    public Table rows(int from, int to) {
        return new Table(columns, rows.subList(from, to));
    }

    /** A value as a cell: plain text as it is, everything else as JSON. */
    public static String cell(Optional<JsonNode> value) {
        return value.map(node -> node.isString() ? node.asString() : node.toString())
                .orElse("");
    }
}
