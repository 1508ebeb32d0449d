package org.mandateledger.cli;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An answer as rows: for people, spreadsheets and Markdown. */
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

    /** A value as a cell: plain text as it is, everything else as JSON. */
    public static String cell(Optional<JsonNode> value) {
        return value.map(node -> node.isString() ? node.asString() : node.toString())
                .orElse("");
    }
}
