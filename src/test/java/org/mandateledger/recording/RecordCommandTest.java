package org.mandateledger.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mandateledger.testing.SystemCommand.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** Commands that write, from the command line to the disk. */
class RecordCommandTest {
    private static final String ESTABLISHED = """
            {"id": "minusma-established", "type": "OperationEstablished", "operation": "minusma",
             "effective": "2013-04-25", "names": [{"language": "en", "name": "UN Mission in Mali", "acronym": "MINUSMA"}],
             "kind": "un-peacekeeping", "lead": ["United Nations"], "hostAreas": ["MLI"],
             "sources": [{"source": "sres-2100", "locator": "para. 7"}]}""";

    @TempDir
    Path temporary;

    @Test
    void aFileIsRecordedCorrectedAndRetractedAndEveryStepIsOneLineOfOutput() throws IOException {
        Path ledger = temporary.resolve("events");
        Cli recorded = Cli.run(
                ledger,
                "record",
                file("{\"changeSet\": \"mali/minusma\", \"why\": \"read in full\", \"events\": [" + ESTABLISHED + "]}"),
                "--by",
                "ada");
        assertThat(recorded.err()).isEmpty();
        assertThat(recorded.exit()).isEqualTo(0);
        assertThat(recorded.out())
                .matches("recorded 1 event; the ledger stands at position 1, .*Z, hash [0-9a-f]{64}\\R");
        RecordedEvent event = LedgerLoader.read(ledger).now().head().orElseThrow();
        assertThat(List.of(event.changeSet(), event.why(), event.by()))
                .containsExactly("mali/minusma", "read in full", "ada");
        assertThat(ledger.resolve("0001-mali.jsonl")).exists();

        Cli again = Cli.run(ledger, "record", file("[" + ESTABLISHED + "]"));
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.out()).isEmpty();
        assertThat(again.err())
                .contains("unique-id")
                .contains("recorded at position 1")
                .contains("To change it, correct it")
                .contains("Nothing was recorded.");

        Cli corrected = Cli.run(
                ledger,
                "correct",
                "minusma-established",
                "effective=2013-04-26",
                "--reason",
                "r",
                "--source",
                "s:p. 1");
        assertThat(corrected.exit()).as(corrected.err()).isEqualTo(0);
        Cli retracted = Cli.run(ledger, "retract", "minusma-established", "--reason", "r");
        assertThat(retracted.exit()).as(retracted.err()).isEqualTo(0);
        assertThat(retracted.out()).contains("position 3");

        assertThat(Cli.run(ledger, "verify").exit()).isEqualTo(0);
        Cli replayed = Cli.run(ledger, "replay");
        assertThat(replayed.exit()).as(replayed.err()).isEqualTo(0);
        assertThat(replayed.out()).matches("replayed to position 3 in \\d+ ms\\R");
    }

    @Test
    void whatTheUserSaysGoesBeforeWhatTheFileSays() throws IOException {
        String file = file("{\"changeSet\": \"a/b\", \"why\": \"w\", \"events\": [" + ESTABLISHED + "]}");
        Path ledger = temporary.resolve("events");

        assertThat(Cli.run(ledger, "record", file, "--dry-run").out()).contains("as a/b;");
        assertThat(Cli.run(ledger, "record", file, "--dry-run", "--change-set", "c/d")
                        .out())
                .contains("as c/d;");
        assertThat(Cli.run(ledger, "record", file("[" + ESTABLISHED + "]"), "--dry-run")
                        .out())
                .contains("as ledger/minusma-established;");
    }

    @Test
    void aTrialShowsFieldByFieldOnWhichDaysAnswersWouldChangeAndWritesNothing() throws IOException {
        Path ledger = given();
        String before = contents(ledger);
        String renamed = """
                {"type": "OperationRenamed", "operation": "minusma", "effective": "2015-01-01",
                 "names": [{"language": "en", "name": "Another name", "acronym": "AN"}],
                 "sources": [{"source": "s"}]}""";

        Cli trial = Cli.run(ledger, "record", file(renamed), "--dry-run");
        assertThat(trial.exit()).as(trial.err()).isEqualTo(0);
        assertThat(trial.out().lines())
                .contains("minusma", "  name", "    from 2015-01-01: UN Mission in Mali → Another name");
        assertThat(trial.out()).contains("nothing was written");

        Cli correction = Cli.run(
                ledger,
                "correct",
                "minusma-established",
                "effective=2013-05-01",
                "--reason",
                "r",
                "--source",
                "s",
                "--dry-run");
        assertThat(correction.out().lines()).contains("    2013-04-25 – 2013-04-30: UN Mission in Mali → nothing");
        assertThat(Cli.run(ledger, "retract", "minusma-established", "--reason", "r", "--dry-run")
                        .exit())
                .isEqualTo(0);
        assertThat(contents(ledger)).isEqualTo(before);

        Path missing = temporary.resolve("missing");
        assertThat(Cli.run(missing, "record", file("[" + ESTABLISHED + "]"), "--dry-run")
                        .exit())
                .isEqualTo(0);
        assertThat(missing).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type": "MandateExtendd", "operation": "minusma"}                              | the event | near it: MandateExtended
                    {"type": "OperationClosed", "version": 7, "operation": "minusma"}               | the event | use a newer program
                    {"type": "OperationClosed", "operation": "minusma", "efective": "2023"}         | the event | near it: effective
                    {"type": "OperationClosed", "operation": "minusma", "effective": "2023-02-30", "sources": [{"source": "s"}]} | effective | 2023-02-30
                    {"type": "OperationClosed", "operation": "minusma", "effective": "2023-33", "sources": [{"source": "s"}]} | effective | level 2
                    {"type": "OperationClosed", "operation": "minusma", "effective": "2023"}        | sources   | sources is missing
                    {"type": "OperationClosed", "operation": "minusma", "effective": "2023", "sources": [{"source": "s"}]}~{"type": "OperationClosed" | line 2 | no JSON
                    [{"type": "OperationClosed", "operation": "minusma", "effective": "2023", "sources": [{"source": "s"}]}, 7] | entry 2 | no JSON object
                    [{"id": "x", "type": "OperationClosed", "operation": "minusma", "effective": "2023", "sources": [{"source": "s"}]}, {"id": "x", "type": "OperationLiquidated", "operation": "minusma", "effective": "2023", "sources": [{"source": "s"}]}] | 'x' | stands twice
                    {"why": "w", "by": "me", "events": []}                                          | by        | --by
                    {"why": "w", "evnts": []}                                                       | type      | type is missing
                    {"why": "w", "events": [{"type": "OperationClosed"}]}                           | entry 1   | operation is missing
                    []                                                                              | change set | at least one
                    """)
    void aFileThatIsNotRightIsRefusedNamingWhereAndWhat(String text, String where, String remedy) throws IOException {
        Path ledger = given();
        String before = contents(ledger);
        Cli run = Cli.run(ledger, "record", file(text.replace('~', '\n')), "--dry-run");

        assertThat(run.err()).contains(where).contains(remedy).doesNotContain("\tat ");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(contents(ledger)).isEqualTo(before);
    }

    @Test
    void fileAndEncodingAreSaid() throws IOException {
        Path latin = Files.write(temporary.resolve("latin.json"), new byte[] {'"', (byte) 0xe9, '"'});
        assertThat(Cli.run(given(), "record", latin.toString(), "--dry-run").err())
                .contains("save it as UTF-8");
        Path large = temporary.resolve("large.json");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((16 << 20) + 1);
        }
        assertThat(Cli.run(given(), "record", large.toString(), "--dry-run").err())
                .contains("more than 16 MB");
    }

    @Test
    void whileAnotherWritesNothingIsRecordedAndReadersGoOn() throws IOException {
        Path ledger = given();
        try (LedgerFiles other = LedgerFiles.openForWriting(ledger)) {
            Cli run = Cli.run(ledger, "record", file("[" + ESTABLISHED + "]"));
            assertThat(other.head().position()).isEqualTo(1);
            assertThat(run.err())
                    .contains("already open for writing by process "
                            + ProcessHandle.current().pid())
                    .contains("Remedy: let it finish or stop it")
                    .doesNotContain("\tat ");
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(Cli.run(ledger, "as-of", "2015-01-01").exit()).isEqualTo(0);
        }
    }

    @Test
    void aLedgerThatCannotBeWrittenIsSaidToBeAndIsStillRead() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "tmpfs", temporary.toString()), "needs root to mount");
        try {
            Path ledger = given();
            String file = file("{\"type\": \"OperationClosed\", \"operation\": \"minusma\", \"effective\": \"2023\","
                    + " \"sources\": [{\"source\": \"s\"}]}");
            assumeTrue(run("mount", "-o", "remount,ro", temporary.toString()), "needs root to mount");
            Cli run = Cli.run(ledger, "record", file);

            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err())
                    .contains("Read-only file system")
                    .contains("Remedy")
                    .doesNotContain("\tat ");
            assertThat(Cli.run(ledger, "record", file, "--dry-run").exit()).isEqualTo(0);
            assertThat(Cli.run(ledger, "as-of", "2015-01-01").exit()).isEqualTo(0);
        } finally {
            run("umount", temporary.toString());
        }
    }

    @Test
    void aLedgerThatIsNotThereIsNotServed() {
        Cli run = Cli.run(temporary.resolve("evnets"), "serve", "--port", "0");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err())
                .contains("there is no ledger in")
                .contains("evnets")
                .contains("--ledger");
    }

    @Test
    void aPortInUseIsSaidToBe() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Cli run = Cli.run(
                    Files.createDirectory(temporary.resolve("events")),
                    "serve",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    "--tokens",
                    temporary.resolve("tokens.json").toString());
            assertThat(run.err())
                    .contains("port " + taken.getLocalPort() + " is in use")
                    .contains("--port N")
                    .doesNotContain("\tat ");
            assertThat(run.exit()).isEqualTo(2);
        }
    }

    private Path given() {
        return Given.events("[" + ESTABLISHED + "]").in(temporary.resolve("events-" + System.nanoTime()));
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(temporary, "given", ".json"), text)
                .toString();
    }

    private static String contents(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return file.getFileName() + "\n" + Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.joining("\n"));
        }
    }
}
