package org.mandateledger.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.testing.Cli;

/** What seeds/ keeps of readings by rule and of second readings by eye fits the ledger as it is. */
class KeptReadingsTest {
    private static final Set<String> VERDICTS = Set.of("confirmed", "corrected", "added");

    @Test
    void nothingThatWasReadByRuleIsUnsettled() {
        Cli run = Cli.run(Path.of("events"), "propose", "--outcome", "open,differs");
        assertThat(run.err()).doesNotContain("open", "differs");
        assertThat(run.exit()).isZero();
    }

    @Test
    void whatIsDismissedWasProposed() {
        ProposalFolder kept = new ProposalFolder(Path.of("seeds/proposals"));
        assertThat(kept.proposed().stream().map(Proposal::id))
                .containsAll(kept.dismissed().keySet());
    }

    @Test
    void secondReadingsAreOfEventsOfTheLedgerAndNameWorksOfTheBibliography() throws IOException {
        Knowledge known = LedgerLoader.read(Path.of("events")).now();
        Bibliography works = Bibliography.in(Path.of("seeds/sources.json"));
        List<NamedCsvRecord> readings = readings();
        assertThat(readings).hasSizeGreaterThan(400);
        assertThat(readings).allSatisfy(row -> {
            assertThat(known.event(row.getField("event"))).as(row.toString()).isPresent();
            assertThat(row.getField("verdict")).isIn(VERDICTS);
            assertThat(works.lists(row.getField("source"))).as(row.toString()).isTrue();
        });
    }

    private static List<NamedCsvRecord> readings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds/readings"))) {
            return files.flatMap(KeptReadingsTest::rows).toList();
        }
    }

    private static Stream<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
