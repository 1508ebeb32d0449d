package org.mandateledger.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A published table.
 *
 * @param name of the file, without its ending
 * @param title in a few words
 * @param key the columns that tell rows apart; empty where nothing does
 * @param rows in their order, a cell a column
 */
record Sheet(
        String name,
        String title,
        String description,
        List<Column> columns,
        List<String> key,
        List<List<String>> rows) {
    Sheet {
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%s: a row has %d cells under %d columns".formatted(name, row.size(), columns.size()));
            }
        }
    }

    String file() {
        return name + ".csv";
    }

    /** RFC 4180 but for the line ends, which are LF; UTF-8 without a mark. */
    byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            for (List<String> row : rows) {
                csv.writeRecord(guarded(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> guarded(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(columns.get(i).guarded(row.get(i)));
        }
        return cells;
    }
}
