package org.mandateledger.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.Postgres;

/** Lines that an older program wrote, on their whole way: read, moved to a database, proved, exported. */
class UpgradeTest {
    @TempDir
    Path temporary;

    private final String url = Postgres.database();
    private Path files = Path.of("");

    @BeforeEach
    void aLedgerWithADrawdownOfTheFirstVersion() throws IOException {
        files = Given.events("""
                [{id: 'minusma-established', type: 'OperationEstablished', operation: 'minusma', effective: '2013-04-25',
                  names: [{language: 'en', name: 'MINUSMA'}], kind: 'un-peacekeeping', lead: ['United Nations'],
                  hostAreas: ['MLI']},
                 {id: 'minusma-commenced', type: 'OperationCommenced', operation: 'minusma', effective: '2013-07-01',
                  scope: 'all'}]""").in(temporary.resolve("events"));
        String old = Files.readAllLines(Path.of("src/test/resources/stored/DrawdownBegun.v1.jsonl"))
                .getFirst()
                .replace(
                        "\"position\":1,\"recorded\":\"2026-01-01T00:00:00.000000Z\"",
                        "\"position\":3,\"recorded\":\"2026-01-02T00:00:00.000000Z\"")
                .replaceFirst(",\"hash\":\"[0-9a-f]{64}\"}$", "}");
        try (LedgerFiles ledger = LedgerFiles.openForWriting(files)) {
            ledger.append("sahel", List.of(old.getBytes(UTF_8)));
        }
        assertThat(inDatabase("import").out()).startsWith("imported 3 events");
    }

    @Test
    void oldLinesAnswerEverywhereAsTheNewestDoAndComeBackByteForByte() throws IOException {
        String[] question = {"as-of", "2023-08-01", "minusma", "--format", "json"};
        String answer = Cli.run(files, question).out();
        assertThat(answer).contains("\"closing\"");
        assertThat(inDatabase(question).out()).isEqualTo(answer);
        assertThat(inDatabase("verify").out())
                .isEqualTo(Cli.run(files, "verify").out())
                .contains("yes");

        Path copy = temporary.resolve("copy");
        assertThat(inDatabase("export", "--format", "events", "--out", copy.toString())
                        .exit())
                .isZero();
        for (String segment : List.of("0001-test.jsonl", "0002-sahel.jsonl")) {
            assertThat(copy.resolve(segment)).hasSameBinaryContentAs(files.resolve(segment));
        }
    }

    @Test
    void evidenceFromADatabaseIsThatFromFiles() throws IOException {
        String checkpoint = inDatabase("checkpoint").out();
        String proof = inDatabase("prove", "minusma-2023-07-01-drawdown-0").out();
        String grown = inDatabase("prove", "--from", "1").out();

        assertThat(checkpoint).isEqualTo(Cli.run(files, "checkpoint").out()).startsWith("mandate-ledger\n3\n");
        assertThat(proof)
                .isEqualTo(
                        Cli.run(files, "prove", "minusma-2023-07-01-drawdown-0").out())
                .contains("\\\"version\\\":1");
        assertThat(grown).isEqualTo(Cli.run(files, "prove", "--from", "1").out());
        assertThat(inDatabase("verify", "--checkpoint", file("checkpoint", checkpoint))
                        .exit())
                .isZero();
        assertThat(inDatabase("verify", "--proof", file("proof", proof)).exit()).isZero();
        assertThat(inDatabase("verify", "--proof", file("grown", grown)).exit()).isZero();
        Cli other = inDatabase("verify", "--checkpoint", file("other", checkpoint.replace("\n3\n", "\n1\n")));
        assertThat(other.exit()).isEqualTo(3);
        assertThat(other.err()).contains("the first 1 lines have the root", "Remedy: keep both");
    }

    @Test
    void whatIsPublishedBesideAFolderSaysNothingOfADatabaseUnlessItIsNamed() throws IOException {
        Path published =
                Files.createDirectories(temporary.resolve("projections")).resolve("head.json");
        Files.writeString(published, "{\"position\": 7, \"hash\": \"%s\"}".formatted("a".repeat(64)));

        assertThat(inDatabase("verify").exit()).isZero();
        assertThat(inDatabase("verify", "--anchor", published.toString()).exit())
                .isEqualTo(3);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(temporary.resolve(name), content).toString();
    }

    private Cli inDatabase(String... arguments) {
        return Cli.run(
                files,
                Stream.concat(Stream.of(arguments), Stream.of("--store", "postgres", "--url", url))
                        .toArray(String[]::new));
    }
}
