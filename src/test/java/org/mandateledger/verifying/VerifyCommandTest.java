package org.mandateledger.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.store.Head;
import org.mandateledger.store.LedgerFolder;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.LineReader;
import org.mandateledger.store.Verification;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** Whether the works that events cite are listed. */
class VerifyCommandTest {
    @TempDir
    Path temporary;

    private Given given;
    private Path ledger;
    private Path bibliography;

    @BeforeEach
    void anOperationThatALetterTellsOf() {
        given = Given.events("""
                [{id: 'force-established', type: 'OperationEstablished', operation: 'force', effective: '2007-01-19',
                  kind: 'au-peace-support', lead: ['African Union'], hostAreas: ['SOM'],
                  names: [{language: 'en', name: 'Force'}], sources: [{source: 'letter'}]}]
                """);
        ledger = given.in(temporary.resolve("events"));
        bibliography = temporary.resolve("works.json");
    }

    @Test
    void aWorkThatIsCitedAndNotListedIsAProblem() throws IOException {
        Files.writeString(bibliography, "[{\"id\": \"another\"}]");

        Cli run = verify();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out() + run.err())
                .contains("force-established cites 'letter', which is not in " + bibliography)
                .contains("add the work there");
    }

    @Test
    void fieldsThatCannotBeChosenAreNotPassedOver() throws IOException {
        Files.writeString(bibliography, "[{\"id\": \"letter\", \"title\": \"A letter\"}]");

        assertThat(verify("--fields", "nonsense").exit()).isEqualTo(2);
    }

    @Test
    void aLedgerWhoseWorksAreListedIsValid() throws IOException {
        Files.writeString(bibliography, "[{\"id\": \"another\"}, {\"id\": \"letter\", \"title\": \"A letter\"}]");

        assertThat(verify().exit()).isZero();
    }

    @Test
    void aSegmentWithAnotherSubjectThanItsEventsIsReported() throws IOException {
        Files.move(ledger.resolve("0001-test.jsonl"), ledger.resolve("0001-tests.jsonl"));

        Cli run = Cli.run(ledger, "verify");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("0001-tests.jsonl: its events were recorded under the topic 'test'")
                .contains("-test.jsonl");
    }

    @Test
    void whatIsPublishedBesideALedgerInFilesIsHeldAgainstItUnasked() throws IOException {
        Path head = Files.createDirectory(temporary.resolve("projections")).resolve("head.json");
        Files.writeString(head, "{\"position\": 2, \"hash\": \"%s\"}".formatted("a".repeat(64)));

        assertThat(Cli.run(ledger, "verify").err())
                .contains("position 2 has hash aaaa")
                .contains("Remedy: restore the lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{", "{\"id\": \"letter\"}"})
    void whatIsNoBibliographyIsRefused(String none) throws IOException {
        Files.writeString(bibliography, none);

        Cli run = verify();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("works.json is no bibliography").contains("write an array of works");
    }

    @ParameterizedTest
    @CsvSource({
        "--proof p --cited c, --cited and --proof",
        "--checkpoint c --cited c, --cited and --checkpoint",
        "--anchor a --cited c, --anchor and --cited",
        "--bibliography b --proof p, --bibliography and --proof",
        "--anchor a --checkpoint c --cited c, --anchor and --cited and --checkpoint"
    })
    void oneThingIsCheckedAtATime(String options, String named) {
        Cli run = Cli.run(ledger, ("verify " + options).split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(named + " check different things; ask for one at a time");
    }

    @Test
    void whatIsRecordedBetweenTwoReadingsIsNotTakenForWhatWasChecked() {
        LedgerFolder folder = new LedgerFolder(ledger);
        LedgerStore busy = new LedgerStore() {
            @Override
            public boolean exists() {
                return true;
            }

            @Override
            public Head read(LineReader reader) {
                return folder.read(reader);
            }

            @Override
            public Verification verify() {
                Verification before = folder.verify();
                given.then("[{id: 'force-ceased', type: 'OperationsCeased', operation: 'force', effective: '2015'}]")
                        .in(temporary.resolve("grown"));
                move(temporary.resolve("grown/0001-test.jsonl"), ledger.resolve("0001-test.jsonl"));
                return before;
            }
        };

        assertThat(VerifyAnswer.of(busy, Bibliography.in(bibliography), Anchor.in(temporary.resolve("none")))
                        .problems())
                .containsExactly("the ledger was written to while it was read. Remedy: verify again");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cli verify(String... further) {
        return Cli.run(
                ledger,
                Stream.concat(Stream.of("verify", "--bibliography", bibliography.toString()), Stream.of(further))
                        .toArray(String[]::new));
    }
}
