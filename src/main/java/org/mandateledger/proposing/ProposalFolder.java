package org.mandateledger.proposing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.asking.NotFound;
import org.mandateledger.format.Csv;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.proposing.Judgement.Outcome;
import org.mandateledger.proposing.Proposal.About;
import org.mandateledger.store.WholeFile;

/**
 * What is kept of the readings by rule: {@code proposed.csv} and {@code confirmed.csv} are written by the program,
 * {@code dismissed.csv} by whoever read what was proposed and found it to be no such thing.
 */
final class ProposalFolder {
    private static final List<String> PROPOSED =
            List.of("id", "symbol", "decided", "operation", "about", "value", "paragraph");
    private static final List<String> CONFIRMED = List.of("id", "outcome", "event", "sources");

    private final Path folder;

    ProposalFolder(Path folder) {
        this.folder = folder;
    }

    List<Proposal> proposed() {
        return rows("proposed.csv").stream()
                .map(row -> new Proposal(
                        row.getField("symbol"),
                        LocalDate.parse(row.getField("decided")),
                        row.getField("operation"),
                        Labels.parse("about", row.getField("about"), About.class)
                                .orElseThrow(),
                        row.getField("value"),
                        row.getField("paragraph")))
                .toList();
    }

    /** Why, by the proposal's id. */
    Map<String, String> dismissed() {
        Map<String, String> why = new LinkedHashMap<>();
        for (NamedCsvRecord row : Files.isRegularFile(folder.resolve("dismissed.csv"))
                ? rows("dismissed.csv")
                : List.<NamedCsvRecord>of()) {
            if (row.getField("because").isBlank()) {
                throw new InvalidQuestion("%s line %d: say why '%s' is dismissed"
                        .formatted(folder.resolve("dismissed.csv"), row.getStartingLineNumber(), row.getField("id")));
            }
            why.put(row.getField("id"), row.getField("because"));
        }
        return why;
    }

    void write(List<Proposal> proposals, List<Judgement> judged) {
        write("proposed.csv", proposed(proposals));
        write("confirmed.csv", confirmed(judged));
    }

    /** Whether the file of what is confirmed says what the ledger now says. */
    boolean isCurrent(List<Judgement> judged) {
        try {
            return Files.readString(folder.resolve("confirmed.csv")).equals(confirmed(judged));
        } catch (IOException e) {
            return false;
        }
    }

    private static String proposed(List<Proposal> proposals) {
        return Csv.of(
                PROPOSED,
                proposals.stream()
                        .map(it -> List.of(
                                it.id(),
                                it.symbol(),
                                it.decided().toString(),
                                it.operation(),
                                Label.of(it.about()),
                                it.value(),
                                it.paragraph()))
                        .toList());
    }

    private static String confirmed(List<Judgement> judged) {
        return Csv.of(
                CONFIRMED,
                judged.stream()
                        .filter(it -> it.outcome() == Outcome.CONFIRMED || it.outcome() == Outcome.REPEATS)
                        .map(it -> List.of(
                                it.id(), Label.of(it.outcome()), it.event().orElse(""), sources(it.sources())))
                        .toList());
    }

    static String sources(List<SourceReference> sources) {
        return sources.stream()
                .map(it -> it.source() + it.locator().map(place -> " " + place).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private void write(String name, String text) {
        try {
            WholeFile.replace(folder.resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(folder.resolve(name) + " cannot be written", e);
        }
    }

    private List<NamedCsvRecord> rows(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new NotFound(
                    "there is no file %s; make it with: ./mandates propose --resolutions LIST --texts DIR --write"
                            .formatted(file));
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
