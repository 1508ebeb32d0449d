package org.mandateledger.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mandateledger.format.Csv;

/**
 * A published table.
 *
 * @param name of the file, without its ending
 * @param title in a few words
 * @param key the columns that tell rows apart; empty where nothing does
 * @param rows in their order, a cell a column
 */
public record Sheet(
        String name,
        String title,
        String description,
        List<Column> columns,
        List<String> key,
        List<List<String>> rows) {
    public Sheet {
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%s: a row has %d cells under %d columns".formatted(name, row.size(), columns.size()));
            }
        }
    }

    public String file() {
        return name + ".csv";
    }

    /** UTF-8 without a mark. */
    public byte[] csv() {
        return Csv.of(columns.stream().map(Column::name).toList(), rows).getBytes(StandardCharsets.UTF_8);
    }
}
