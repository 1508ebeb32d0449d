package org.mandateledger.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables as CSV: RFC 4180 but for the line ends, which are LF. */
public final class Csv {
    private Csv() {}

    /** @param rows a cell a column */
    public static String of(List<String> columns, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::guarded).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * A spreadsheet takes a cell that begins with one of these for a formula. An apostrophe before it makes it text
     * (CWE-1236); numbers, and dates before our era, begin with a hyphen and stay as they are.
     */
    private static String guarded(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("-[\\d.-]+") ? "'" + cell : cell;
    }
}
