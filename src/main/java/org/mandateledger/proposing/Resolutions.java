package org.mandateledger.proposing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;

/** A list of resolutions with their titles, and a folder with the texts of some of them. */
final class Resolutions {
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\D+(\\d{4})");

    private Resolutions() {}

    /**
     * @param list separated by tabs, with the columns symbol, date and title
     * @param texts files whose names hold number and year, as {@code S-RES-1008(1995).txt}
     */
    static List<Resolution> read(Path list, Optional<Path> texts) {
        Map<String, Path> files = texts.map(Resolutions::files).orElse(Map.of());
        return listed(list).stream()
                .map(it -> Optional.ofNullable(files.get(key(it.symbol())))
                        .map(file -> it.with(text(file)))
                        .orElse(it))
                .toList();
    }

    private static List<Resolution> listed(Path list) {
        if (!Files.isRegularFile(list)) {
            throw new NotFound("there is no file " + list);
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter('\u0000')
                .ofNamedCsvRecord(list)) {
            return rows.stream()
                    // One that the list only counts has no day.
                    .filter(row -> !row.getField("date").isBlank())
                    .map(row -> new Resolution(
                            row.getField("symbol").strip(),
                            LocalDate.parse(row.getField("date").strip()),
                            row.getField("title").strip(),
                            "",
                            List.of()))
                    .toList();
        } catch (IllegalArgumentException | java.util.NoSuchElementException | DateTimeParseException e) {
            throw new InvalidQuestion(
                    "%s is no list of resolutions: %s; it needs columns symbol, date (2009-01-16) and title, separated by tabs"
                            .formatted(list, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(list + " cannot be read", e);
        }
    }

    private static Map<String, Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .collect(Collectors.toMap(
                            file -> key(file.getFileName().toString()), Function.identity(), (one, _) -> one));
        } catch (IOException e) {
            throw new NotFound("there is no folder " + folder);
        }
    }

    /** Number and year, however they are put together. */
    private static String key(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.find() ? numbered.group(1) + "/" + numbered.group(2) : name;
    }

    private static String text(Path file) {
        try {
            // Copies have stray bytes; what matters is ASCII.
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
