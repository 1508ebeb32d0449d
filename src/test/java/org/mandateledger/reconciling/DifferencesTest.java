package org.mandateledger.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.testing.Cli;
import tools.jackson.databind.JsonNode;

/** Every difference between the ledger and the tables of others is explained, and every explanation is of one. */
class DifferencesTest {
    private static final Path REFERENCE = Path.of("seeds/reference");

    @Test
    void theDifferencesAreThoseThatAreExplained() throws IOException {
        assertThat(Stream.concat(
                        found("un-data-hub-pko.csv", "un-data-hub-pko"), found("resolutions.tsv", "resolutions")))
                .containsExactlyInAnyOrderElementsOf(explained());
    }

    private static Stream<String> found(String table, String mapping) {
        Cli run = Cli.run(
                Path.of("events"),
                "reconcile",
                REFERENCE.resolve(table).toString(),
                "--as",
                mapping,
                "--only",
                "differs,missing-here,missing-there",
                "--format",
                "json");
        JsonNode findings = AnswerJson.mapper().readTree(run.out()).path("findings");
        return findings.valueStream()
                .map(it -> Stream.of("key", "field", "theirs", "ours")
                        .map(field -> it.path(field).asString(""))
                        .toList()
                        .toString());
    }

    private static List<String> explained() throws IOException {
        return Files.readAllLines(Path.of("docs/differences.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| theirs "))
                .map(line -> Stream.of(line.split("\\|", -1))
                        .skip(1)
                        .limit(4)
                        .map(String::strip)
                        .toList())
                .map(List::toString)
                .toList();
    }
}
