package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.drawing.Story;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

class ExportCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @SuppressWarnings("NullAway.Init")
    private Path ledger;

    @BeforeEach
    void write() {
        ledger = Story.told()
                .then("[{id: 'later', type: 'CoverageStated', operation: 'mission', effective: '2005-01-01',"
                        + " completeTo: '2005-01-01'}]")
                .in(temporary.resolve("events"));
    }

    private Path segment() throws IOException {
        try (Stream<Path> files = Files.list(ledger)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void eventsAreTheStoredBytes() throws IOException {
        assertThat(Exported.text(ledger, "events")).isEqualTo(Files.readString(segment()));
    }

    @Test
    void aFolderOfEventsIsALedgerAgain() throws IOException {
        Path copy = temporary.resolve("copy");
        Exported.text(ledger, "events", "--out", copy.toString());
        assertThat(Files.readAllBytes(copy.resolve(segment().getFileName()))).isEqualTo(Files.readAllBytes(segment()));
        assertThat(LedgerFiles.verify(copy)).isEqualTo(LedgerFiles.verify(ledger));
    }

    @Test
    void aFolderOfWhatWasKnownEarlierReplacesAnEarlierExport() {
        Path copy = temporary.resolve("copy");
        Exported.text(ledger, "events", "--out", copy.toString());
        Cli again = Exported.run(
                ledger,
                "events",
                "--out",
                copy.toString(),
                "--known-at",
                Given.recorded(1).toString());
        assertThat(again.exit()).isZero();
        assertThat(LedgerFiles.verify(copy).valid()).isTrue();
        assertThat(LedgerFiles.verify(copy).head().position())
                .isEqualTo(LedgerFiles.verify(ledger).head().position() - 1);
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("thesis"));
        Files.writeString(folder.resolve("chapter.txt"), "kept");
        Cli run = Exported.run(ledger, "csv", "--out", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is no earlier export").contains("name a new or an empty folder");
        assertThat(folder).isDirectoryContaining("glob:**chapter.txt");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatNoLongerBelongsToAnExportGoesWithItAndNothingElse() throws IOException {
        Path folder = temporary.resolve("tables");
        Exported.text(ledger, "csv", "--out", folder.toString());
        Files.writeString(folder.resolve("notes.txt"), "kept");
        Exported.text(ledger, "events", "--out", folder.toString());
        assertThat(folder.resolve("operations.csv")).doesNotExist();
        assertThat(folder.resolve("notes.txt")).exists();
        assertThat(folder.resolve(segment().getFileName())).exists();
    }

    @Test
    void aMarkThatNamesFilesElsewhereDeletesNone() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside.txt"), "kept");
        Path folder = Files.createDirectory(temporary.resolve("tables"));
        Files.writeString(
                folder.resolve("export.json"), "{\"ledger\": {\"position\": 1}, \"files\": [\"../outside.txt\"]}");
        Exported.text(ledger, "csv", "--out", folder.toString());
        assertThat(outside).exists();
    }

    @Test
    void aFileOfAnotherSortIsLeftAlone() throws IOException {
        Path file = Files.writeString(temporary.resolve("notes.txt"), "kept");
        Cli run = Exported.run(ledger, "svg", "--out", file.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("does not end in .svg");
        assertThat(file).hasContent("kept");
    }

    @Test
    void anEarlierFileIsReplaced() throws IOException {
        Path file = Files.writeString(temporary.resolve("map.svg"), "earlier");
        assertThat(Exported.run(ledger, "svg", "--out", file.toString()).err())
                .contains("1 file;")
                .contains("position");
        assertThat(Files.readString(file)).startsWith("<svg ");
    }

    @Test
    void anUnknownFormatNamesThoseThatThereAre() {
        Cli run = Exported.run(ledger, "datapackge");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("near it: datapackage").contains("graphml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events --operation mission",
                "svg --as-of 2002-01-01",
                "ics --limit 3",
                "jsonld --kind hybrid",
                "panel --table names",
                "csv --by year"
            })
    void whatAFormatCannotUseItRefuses(String words) {
        String[] said = words.split(" ");
        Cli run = Exported.run(ledger, said[0], said[1], said[2]);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(said[0] + " takes no " + said[1].substring(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ics --lead 'United Nation' -> near it: United Nations",
                "csv --table mandate -> near it: mandates",
                "panel --by week -> by: there is no 'week'",
                "atom --limit 0 -> from 1 to 1000",
                "ics --kind un-peace-keeping -> near it: un-peacekeeping",
                "ics --host Somalia -> ISO 3166 alpha-3",
                "ics --from 2003-01-01 --to 2002-01-01 -> give the earlier day first",
            })
    void whatIsWrongIsSaidWithItsRemedy(String line) {
        String[] parts = line.split(" -> ");
        String[] said = parts[0].replace("'United Nation'", "United_Nation").split(" ");
        Cli run = Exported.run(
                ledger,
                said[0],
                Stream.of(said).skip(1).map(it -> it.replace('_', ' ')).toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(parts[1]);
    }

    @Test
    void anOperationThatIsNotThereIsNotFound() {
        Cli run = Exported.run(ledger, "ics", "--operation", "misson");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("near it: mission");
    }

    @Test
    void linesAreThoseOfWhatIsWanted() {
        assertThat(Exported.text(ledger, "ndjson", "--operation", "OFS").lines())
                .hasSize(8)
                .allMatch(line -> line.contains("\"operation\":\"office\""));
        assertThat(Exported.text(ledger, "ndjson", "--kind", "hybrid", "--to", "2003-12-31")
                        .lines())
                .singleElement()
                .asString()
                .contains("flw-established");
        assertThat(Exported.text(ledger, "ndjson", "--host", "ken", "--lead", "united nations", "--from", "2003-06-01")
                        .lines()
                        .map(line -> Readers.json(line).path("id").asString()))
                .contains("off-army", "msn-ceased")
                .doesNotContain("flw-begun", "off-renamed");
    }

    @Test
    void everyHelpHasExamples() {
        Cli run = Exported.run(ledger, "svg", "--help");
        assertThat(run.out()).contains("Examples:").contains("--format ics");
    }
}
