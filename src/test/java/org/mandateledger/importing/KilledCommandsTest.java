package org.mandateledger.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresLedger;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.Postgres;
import org.mandateledger.testing.Program;

/** Commands that are killed (SIGKILL) in the middle of their work, and run again. */
class KilledCommandsTest {
    private static final int BATCHES = 40;
    private static final int LINES = 250;

    @TempDir
    Path temporary;

    @Test
    void anImportGoesOnWhereItWasKilled() throws Exception {
        String url = Postgres.database();
        Path files = many();
        long reached = 0;
        for (int kill = 0; kill < 2; kill++) {
            long before = reached;
            killedOnce(
                    () -> stored(url) > before,
                    "import",
                    "--ledger",
                    files.toString(),
                    "--store",
                    "postgres",
                    "--url",
                    url);
            reached = stored(url);
            assertThat(reached % LINES).as("whole batches").isZero();
        }
        Cli again = Cli.run(files, "import", "--store", "postgres", "--url", url);
        assertThat(again.out())
                .startsWith("imported %d events, %d were there already".formatted(BATCHES * LINES - reached, reached));
        assertThat(PostgresLedger.at(new PostgresAddress(url, Optional.empty())).verify())
                .isEqualTo(LedgerFiles.verify(files));
    }

    @Test
    void aRestoreThatIsKilledLeavesNothingThatCouldBeTakenForALedger() throws Exception {
        Path backup = many();
        Path target = temporary.resolve("restored/events");
        Path unfinished = temporary.resolve("restored/.events.new");
        killedOnce(
                () -> Files.exists(unfinished),
                "export",
                "--format",
                "events",
                "--ledger",
                backup.toString(),
                "--out",
                target.toString());
        if (Files.exists(target)) {
            assertThat(LedgerFiles.verify(target)).isEqualTo(LedgerFiles.verify(backup));
        }
        assertThat(Cli.run(backup, "export", "--format", "events", "--out", target.toString())
                        .exit())
                .isZero();
        assertThat(LedgerFiles.verify(target)).isEqualTo(LedgerFiles.verify(backup));
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void aPublicationThatIsKilledHasWholeFilesOnlyAndIsCompletedByTheNext() throws Exception {
        Path out = temporary.resolve("projections");
        killedOnce(() -> files(out).size() > 30, "publish", "--out", out.toString());
        Map<String, String> left = files(out);

        Cli next = Cli.run(Path.of("events"), "publish", "--out", out.toString());
        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(files(out)).containsAllEntriesOf(left).hasSizeGreaterThanOrEqualTo(left.size());
        assertThat(Cli.run(Path.of("events"), "publish", "--check", "--out", out.toString())
                        .exit())
                .isZero();
    }

    @Test
    void whatWasLostIsRestoredFromABackupByOneCommandToTheSameHead() throws IOException {
        Path ledger = Given.events("[" + established(1) + "]")
                .then("[" + established(2) + "]")
                .in(temporary.resolve("events"));
        String before = Cli.run(ledger, "verify").out();
        Path backup = temporary.resolve("backup");
        assertThat(Cli.run(ledger, "export", "--format", "events", "--out", backup.toString())
                        .exit())
                .isZero();
        Files.writeString(ledger.resolve("0001-test.jsonl"), "");
        Files.move(ledger, temporary.resolve("destroyed"));
        assertThat(Cli.run(ledger, "verify").exit()).isEqualTo(4);

        Cli restored = Cli.run(backup, "export", "--format", "events", "--out", ledger.toString());

        assertThat(restored.exit()).isZero();
        assertThat(Cli.run(ledger, "verify").out()).isEqualTo(before);
        Files.writeString(backup.resolve("0001-test.jsonl"), "{\"position\":1}\n");
        Cli refused = Cli.run(
                backup,
                "export",
                "--format",
                "events",
                "--out",
                temporary.resolve("third").toString());
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(temporary.resolve("third")).doesNotExist();
    }

    private Path many() {
        Given given = new Given();
        for (int batch = 0; batch < BATCHES; batch++) {
            int first = batch * LINES;
            given.then(IntStream.range(first, first + LINES)
                    .mapToObj(KilledCommandsTest::established)
                    .collect(Collectors.joining(",", "[", "]")));
        }
        return given.in(temporary.resolve("many"));
    }

    private static String established(int serial) {
        return "{id: 'op-%1$d-established', type: 'OperationEstablished', operation: 'op-%1$d', effective: '2015',"
                        .formatted(serial)
                + " names: [{language: 'en', name: 'A mission'}], kind: 'regional', lead: ['African Union'],"
                + " hostAreas: ['MLI']}";
    }

    private static void killedOnce(BooleanSupplier begun, String... command) throws IOException, InterruptedException {
        Process process = Program.start(Map.of(), command);
        try {
            while (process.isAlive() && !begun.getAsBoolean()) {
                Thread.sleep(1);
            }
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        assertThat(begun.getAsBoolean())
                .as(() -> "it ended before it was killed: " + said(process))
                .isTrue();
    }

    private static String said(Process process) {
        try {
            return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static long stored(String url) {
        try {
            return Long.parseLong(Postgres.query(url, "SELECT coalesce(max(globalindex), 0) FROM domainevententry"));
        } catch (IllegalStateException _) {
            return 0; // no table yet
        }
    }

    /** By path, but for those that are not finished. */
    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    if (!file.getFileName().toString().startsWith(".")) {
                        files.put(folder.relativize(file).toString(), Files.readString(file));
                    }
                }
            } catch (IOException | UncheckedIOException _) {
                return files; // one was moved meanwhile
            }
        }
        return files;
    }
}
