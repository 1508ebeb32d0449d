package org.mandateledger.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.InvalidLedger;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresLedger;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.Postgres;
import org.mandateledger.testing.Program;
import org.mandateledger.testing.Proxy;

/** A ledger in PostgreSQL answers as its files do, and comes back from it byte for byte. */
class PostgresStoreTest {
    private static final String ESTABLISHED =
            "{id: '%1$s-established', type: 'OperationEstablished', operation: '%1$s', effective: '2013-04-25',"
                    + " names: [{language: 'en', name: 'The Mission %1$s', acronym: '%2$s'}], kind: 'regional',"
                    + " lead: ['African Union'], hostAreas: ['MLI']}";

    @TempDir
    Path temporary;

    private final String url = Postgres.database();
    private Path files = Path.of("");

    @BeforeEach
    void aLedgerOfTwoBatches() {
        files = Given.events("[%s, %s]".formatted(established("one"), established("two")))
                .then("[{id: 'one-ceased', type: 'OperationsCeased', operation: 'one', effective: '2015'}]")
                .in(temporary.resolve("events"));
    }

    @Test
    void whatIsImportedAnswersAsTheFilesDoAndIsExportedByteForByte() throws IOException {
        assertThat(inDatabase("import").out())
                .startsWith("imported 3 events, 0 were there already")
                .contains("stands at position 3");

        assertThat(inDatabase("as-of", "2014-01-01", "--format", "json").out())
                .isEqualTo(Cli.run(files, "as-of", "2014-01-01", "--format", "json")
                        .out());
        assertThat(inDatabase("verify").out())
                .isEqualTo(Cli.run(files, "verify").out())
                .contains("yes");
        Path copy = temporary.resolve("copy");
        assertThat(inDatabase("export", "--format", "events", "--out", copy.toString())
                        .exit())
                .isZero();
        assertThat(segments(copy)).containsExactlyElementsOf(segments(files));
        for (String segment : segments(files)) {
            assertThat(copy.resolve(segment)).hasSameBinaryContentAs(files.resolve(segment));
        }
    }

    @Test
    void anImportCanBeRepeatedAndGoesOnWhereAnEarlierOneEnded() {
        assertThat(inDatabase("import", "--dry-run").out()).startsWith("would import 3 events");
        inDatabase("import");
        assertThat(inDatabase("import").out()).startsWith("imported 0 events, 3 were there already");

        append("three");
        Cli last = inDatabase("import", files.resolve("0002-mali.jsonl").toString());
        assertThat(last.err()).isEmpty();
        assertThat(last.out())
                .startsWith("imported 1 events, 0 were there already")
                .contains("position 4");
    }

    @Test
    void aSegmentWhoseForerunnersAreMissingIsNotImported() {
        append("three");
        Cli refused = inDatabase("import", files.resolve("0002-mali.jsonl").toString());

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("begins at position 4").contains("import the segments before it first");
    }

    @Test
    void aSegmentWithoutAnyTextIsDamagedAndSaidToBe() throws IOException {
        Path damaged = Files.write(temporary.resolve("0001-mali.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
        Cli refused = inDatabase("import", damaged.toString());

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("0001-mali.jsonl line 1", "malformed field \"position\"", "Remedy");
    }

    @Test
    @Timeout(120)
    void linesThatAreNotTakenEndTheImport() {
        Path twice = temporary.resolve("twice");
        RecordedEvent first = Given.events("[%s]".formatted(established("one")))
                .now()
                .events()
                .findFirst()
                .orElseThrow();
        try (LedgerFiles ledger = LedgerFiles.openForWriting(twice)) {
            for (int position = 1; position <= 2; position++) {
                ledger.append(
                        "mali",
                        List.of(EventJson.line(new RecordedEvent(
                                position,
                                Given.recorded(position),
                                1,
                                1,
                                first.event(),
                                "tester",
                                "why",
                                "mali",
                                ""))));
            }
        }
        Cli refused = Cli.run(twice, "import", "--store", "postgres", "--url", url);

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err())
                .contains("position 1: the lines from 0001-mali.jsonl line 1 on are not taken")
                .contains("look among them for an event whose id another has");
    }

    @Test
    void anotherLedgerIsNotImportedOverThisOne() {
        inDatabase("import");
        Path other = Given.events("[%s]".formatted(established("other"))).in(temporary.resolve("other"));
        Cli refused = Cli.run(other, "import", "--store", "postgres", "--url", url);

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("position 1", "another line stands there", "Remedy");
        assertThat(inDatabase("verify").exit()).isZero();
    }

    @Test
    void whatIsRecordedThereIsSealedLikeInFilesAndGoesToASegmentOfItsTopic() throws IOException {
        inDatabase("import");
        Path file = Files.writeString(
                temporary.resolve("new.json"),
                ("[" + established("three") + "]")
                        .replace('\'', '"')
                        .replaceAll("([{ ])(\\w+):", "$1\"$2\":")
                        .replace("\"]}", "\"], \"sources\": [{\"source\": \"a-source\"}]}"));
        Cli recorded = inDatabase("record", file.toString(), "--why", "read", "--change-set", "mali/three");
        assertThat(recorded.out()).startsWith("recorded 1 event; the ledger stands at position 4");
        assertThat(inDatabase("record", file.toString(), "--why", "read").exit())
                .isEqualTo(3);

        Path copy = temporary.resolve("copy");
        inDatabase("export", "--format", "events", "--out", copy.toString());
        assertThat(LedgerFiles.verify(copy).problems()).isEmpty();
        assertThat(segments(copy)).containsExactly("0001-test.jsonl", "0002-mali.jsonl");
        assertThat(inDatabase("verify").exit()).isZero();
        assertThat(inDatabase("replay").out()).startsWith("replayed to position 4");
    }

    @Test
    void rowsAreNeitherChangedNorDeletedAndVerifySaysWhereTheyWereAllTheSame() {
        inDatabase("import");
        for (String change : List.of(
                "UPDATE domainevententry SET payload = ''",
                "DELETE FROM domainevententry",
                "TRUNCATE domainevententry")) {
            assertThat(catchThrowable(() -> Postgres.execute(url, change)))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        Postgres.execute(url, "INSERT INTO headseen VALUES (3, repeat('a', 64))");
        Cli seen = inDatabase("verify");
        assertThat(seen.exit()).isEqualTo(3);
        assertThat(seen.err()).contains("position 3", "was seen to end there");

        Postgres.execute(
                url,
                "ALTER TABLE domainevententry DISABLE TRIGGER ALL; UPDATE domainevententry SET payload ="
                        + " convert_to(replace(convert_from(payload, 'UTF8'), 'two', 'owt'), 'UTF8') WHERE globalindex = 2");
        Cli changed = inDatabase("verify");
        assertThat(changed.exit()).isEqualTo(3);
        assertThat(changed.err()).contains("0001-test.jsonl line 2", "wrong hash", "restore the rows from a backup");
        assertThat(inDatabase("as-of", "2014-01-01").exit()).isEqualTo(3);
    }

    @Test
    void whatCannotBeReachedIsSaidWithTheRemedyAndNoPassword() throws IOException {
        assertThat(inDatabase("as-of", "2014-01-01"))
                .returns(4, Cli::exit)
                .satisfies(run -> assertThat(run.err()).contains("no ledger", "./mandates import --store postgres"));
        Path password = Files.writeString(temporary.resolve("password"), "s3cret\n");
        for (String command : List.of("as-of", "verify", "import", "serve", "replay")) {
            Cli nobody = Cli.run(
                    files,
                    Stream.concat(
                                    Stream.of(command),
                                    Stream.concat(
                                            command.equals("as-of") ? Stream.of("2014-01-01") : Stream.of(),
                                            Stream.of(
                                                    "--store",
                                                    "postgres",
                                                    "--url",
                                                    "jdbc:postgresql://localhost:1/ledger?user=ada",
                                                    "--password-file",
                                                    password.toString())))
                            .toArray(String[]::new));
            assertThat(nobody.exit()).as(command).isEqualTo(3);
            assertThat(nobody.err())
                    .contains("jdbc:postgresql://localhost:1/ledger cannot be used", "Remedy: start the database")
                    .doesNotContain("s3cret", "\tat ");
        }
    }

    @Test
    void aDatabaseThatNeverAnswersIsGivenUpWithinSecondsAndTheRemedyIsNamed() throws IOException {
        inDatabase("import");
        try (Proxy network = Proxy.to(Postgres.port())) {
            network.swallow();
            long begun = System.nanoTime();
            Cli silent = Cli.run(
                    files,
                    "as-of",
                    "2014-01-01",
                    "--store",
                    "postgres",
                    "--url",
                    Postgres.through(network.port(), url));
            assertThat(silent.exit()).isEqualTo(3);
            assertThat(silent.err()).contains("cannot be used", "Remedy: start the database or mend the network");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void thePasswordComesFromAFileAndAWrongOneIsNotRepeated() throws IOException {
        String ada = Postgres.asUser(url, "ada", "s3cret");
        Path password = Files.writeString(temporary.resolve("password"), "s3cret\n");
        Path wrong = Files.writeString(temporary.resolve("wrong"), "gu3ss\n");

        Cli refused =
                Cli.run(files, "import", "--store", "postgres", "--url", ada, "--password-file", wrong.toString());
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("PGPASSWORD or --password-file").doesNotContain("gu3ss");
        assertThat(Cli.run(files, "import", "--store", "postgres", "--url", ada, "--password-file", password.toString())
                        .out())
                .startsWith("imported 3 events");
    }

    @Test
    void thePasswordComesFromTheEnvironment() throws Exception {
        String grace = Postgres.asUser(url, "grace", "s3cret");
        String[] command = {"import", "--ledger", files.toString(), "--store", "postgres", "--url", grace};

        Process refused = Program.start(Map.of("PGPASSWORD", "gu3ss"), command);
        assertThat(new String(refused.getErrorStream().readAllBytes(), UTF_8))
                .contains("PGPASSWORD or --password-file")
                .doesNotContain("gu3ss");
        assertThat(refused.waitFor()).isEqualTo(3);
        assertThat(Program.start(Map.of("PGPASSWORD", "s3cret"), command).waitFor())
                .isZero();
        assertThat(inDatabase("verify").exit()).isZero();
    }

    @Test
    void aDatabaseThatWasPutBackIsNoticedByWhoKnewMore() {
        inDatabase("import");
        PostgresLedger ledger = PostgresLedger.at(new PostgresAddress(url, Optional.empty()));
        Knowledge known = LedgerLoader.read(ledger).now();
        assertThat(ledger.after(known)).isEmpty();
        Postgres.execute(
                url,
                "ALTER TABLE domainevententry DISABLE TRIGGER ALL;"
                        + " DELETE FROM domainevententry WHERE globalindex = 3");

        assertThatThrownBy(() -> ledger.after(known))
                .isInstanceOf(InvalidLedger.class)
                .hasMessageContaining("position 3")
                .hasMessageContaining("start the program again");
    }

    @Test
    void aPasswordInTheAddressIsRefusedAndNotRepeated() {
        for (String address : List.of(
                "jdbc:postgresql://localhost/ledger?user=ada&password=s3cret",
                "jdbc:postgresql://ada:s3cret@localhost/x")) {
            Cli refused = Cli.run(files, "verify", "--store", "postgres", "--url", address);
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.err()).contains("PGPASSWORD", "--password-file").doesNotContain("s3cret");
        }
        assertThat(Cli.run(files, "verify", "--store", "mysql").err()).contains("files, postgres, axon-server");
        assertThat(Cli.run(files, "verify", "--store", "postgres").exit()).isEqualTo(2);
        assertThat(Cli.run(files, "import").err()).contains("name it with --ledger");
    }

    private Cli inDatabase(String... arguments) {
        return Cli.run(
                files,
                Stream.concat(Stream.of(arguments), Stream.of("--store", "postgres", "--url", url))
                        .toArray(String[]::new));
    }

    /** To the files, as a batch of another topic. */
    private void append(String operation) {
        long before = 3;
        Given given = Given.events("[%s, %s]".formatted(established("one"), established("two")))
                .then("[{id: 'one-ceased', type: 'OperationsCeased', operation: 'one', effective: '2015'}]")
                .then("[" + established(operation) + "]");
        try (LedgerFiles ledger = LedgerFiles.openForWriting(files)) {
            ledger.append(
                    "mali",
                    given.now()
                            .events()
                            .filter(event -> event.position() > before)
                            .map(EventJson::line)
                            .toList());
        }
    }

    private static String established(String operation) {
        return ESTABLISHED.formatted(operation, operation.toUpperCase(Locale.ROOT));
    }

    private static List<String> segments(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }
}
