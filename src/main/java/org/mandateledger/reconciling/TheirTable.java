package org.mandateledger.reconciling;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.operation.Near;

/**
 * A third party's table as it was read.
 *
 * @param file its name
 * @param header the names of its columns
 */
record TheirTable(String file, List<String> header, List<Row> rows) {
    private static final long LARGEST = 64L << 20;

    /** @param line in the file, from 1; the first of it where it has several */
    record Row(String file, long line, Map<String, String> cells) {
        String cell(String column) {
            return Objects.requireNonNull(cells.get(column)).strip();
        }

        InvalidQuestion malformed(String column, String why) {
            return new InvalidQuestion("%s line %d, column %s: %s".formatted(file, line, column, why));
        }
    }

    /**
     * @throws NotFound where there is no such file
     * @throws InvalidQuestion where it is no table in that format, naming the line
     */
    static TheirTable read(Path file, Format format) {
        if (!Files.isRegularFile(file)) {
            throw new NotFound("there is no file " + file);
        }
        String name = file.getFileName().toString();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(format.separator(name))
                .quoteCharacter(format.quotes())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(text(file, format.charset()))) {
            List<NamedCsvRecord> records = csv.stream().toList();
            if (records.isEmpty()) {
                throw new InvalidQuestion(
                        "%s has no rows; its first line names the columns, the others are rows".formatted(file));
            }
            return new TheirTable(
                    name,
                    records.getFirst().getHeader(),
                    records.stream().map(it -> row(name, it)).toList());
        } catch (CsvParseException e) {
            throw new InvalidQuestion(
                    "%s is no table as the mapping has it: %s; look at that line, or at delimiter and quote of the mapping"
                            .formatted(file, said(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Row row(String file, NamedCsvRecord it) {
        int cells = it.getFieldCount();
        if (cells != it.getHeader().size()) {
            throw new InvalidQuestion(
                    "%s line %d has %d cells under %d columns; mend it, or delimiter and quote of the mapping"
                            .formatted(
                                    file,
                                    it.getStartingLineNumber(),
                                    cells,
                                    it.getHeader().size()));
        }
        return new Row(file, it.getStartingLineNumber(), it.getFieldsAsMap());
    }

    /** @throws InvalidQuestion where the table has no such column */
    void require(String column, String mapping) {
        if (!header.contains(column)) {
            throw new InvalidQuestion(
                    "%s line 1: there is no column '%s', of which the mapping %s speaks%s; there are %s"
                            .formatted(file, column, mapping, Near.hint(column, header), String.join(", ", header)));
        }
    }

    private static String said(CsvParseException e) {
        return e.getCause() instanceof CsvParseException cause
                ? e.getMessage() + " " + cause.getMessage()
                : String.valueOf(e.getMessage());
    }

    private static String text(Path file, Charset charset) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new InvalidQuestion("%s has more than %d MB; split it".formatted(file, LARGEST >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(
                (int) Math.ceil(bytes.length * (double) charset.newDecoder().maxCharsPerByte()));
        CoderResult result = charset.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new InvalidQuestion("%s line %d is not %s text; save it so, or name its encoding in the mapping"
                    .formatted(file, lines(bytes, in.position()), charset));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int lines(byte[] bytes, int to) {
        int lines = 1;
        for (int i = 0; i < to; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
