package org.mandateledger.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.Verification;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.SystemCommand;
import org.mandateledger.testing.Token;

/** One server on files, in a process of its own, and what befalls it and its ledger. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadDaysTest {
    private static final Instant AHEAD = Instant.parse("2200-01-01T00:00:00Z");
    private static final int READS = 10_000;
    private static final int AT_ONCE = 64;
    private static final int BACKUPS = 5;

    @TempDir
    static Path temporary;

    private static Path ledger = Path.of("");
    private static String token = "";
    private static boolean stoppedByPermissions;
    private static Optional<Node> served = Optional.empty();
    private static int serial;

    @BeforeAll
    static void serveALedgerFromAClockThatWasAhead() throws IOException, InterruptedException {
        ledger = Given.events("[%s, %s]".formatted(established("one"), established("two")))
                .in(temporary.resolve("events"));
        RecordedEvent ahead = new RecordedEvent(
                3,
                AHEAD,
                1,
                1,
                Given.event(renamed("one", "one-ahead", "Ahead")),
                "tester",
                "a wrong clock",
                "test/ahead",
                "");
        try (LedgerFiles files = LedgerFiles.openForWriting(ledger)) {
            files.append("test", List.of(EventJson.line(ahead)));
        }
        Path tokens = temporary.resolve("tokens.json");
        token = Token.of("ada", tokens);
        boolean root = System.getProperty("user.name").equals("root");
        boolean canDrop = root && SystemCommand.run("unshare", "-U", "test", "-w", ledger.toString());
        stoppedByPermissions = canDrop || !root;
        served = Optional.of(canDrop ? Node.onFiles(ledger, tokens, "unshare", "-U") : Node.onFiles(ledger, tokens));
        assertThat(node().address("").toString()).contains("http://localhost");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        node().close();
    }

    @Test
    @Order(1)
    void recordedGrowsThoughTheClockOfTheServerIsBehindWhatWasRecorded() throws Exception {
        Instant before = AHEAD;
        for (int i = 0; i < 5; i++) {
            Instant recorded =
                    Instant.parse(pair("test").json().path("recorded").asString());
            assertThat(recorded).isAfter(before);
            before = recorded;
        }
        assertThat(LedgerFiles.verify(ledger).problems()).isEmpty();
    }

    @Test
    @Order(2)
    void tenThousandReadsWhileOthersWriteAllSucceedAndEachKnowsOneHead() throws Exception {
        long base = LedgerFiles.verify(ledger).head().position() - 2L * serial;
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicBoolean reading = new AtomicBoolean(true);
        AtomicInteger backups = new AtomicInteger();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> writeWhile(reading, failures));
        CompletableFuture<Void> copier = CompletableFuture.runAsync(() -> copyWhile(reading, backups, failures));

        Semaphore open = new Semaphore(AT_ONCE);
        for (int i = 0; i < READS; i++) {
            open.acquire();
            var _ = node().ask("/api/v1/as-of/2014-06-01").whenComplete((answer, failure) -> {
                open.release();
                if (failure != null) {
                    failures.add(failure.toString());
                } else {
                    check(answer, base, failures);
                }
            });
        }
        open.acquire(AT_ONCE);
        reading.set(false);
        writer.join();
        copier.join();
        assertThat(failures).isEmpty();
        assertThat(serial).isGreaterThan(10);
        assertThat(backups).hasValue(BACKUPS);
    }

    @Test
    @Order(3)
    void permissionLostIsSaidWithItsRemedyAndNoRestartIsNeededWhenItIsGivenBack() throws Exception {
        assumeTrue(stoppedByPermissions, "nobody takes a permission from root");
        for (String lost : List.of("r-xr-xr-x", "---------")) {
            String before = position();
            Files.setPosixFilePermissions(ledger, PosixFilePermissions.fromString(lost));
            Node.Answer refused = pair("topic-" + serial);
            assertThat(refused.status()).as(refused.body()).isEqualTo(503);
            assertThat(refused.json().path("type").asString()).endsWith("problem:store-failed");
            assertThat(refused.json().path("detail").asString())
                    .contains("were not recorded")
                    .contains("Remedy: free space, or make the directory and its files writable");
            assertThat(position()).isEqualTo(before);

            Files.setPosixFilePermissions(ledger, PosixFilePermissions.fromString("rwxr-xr-x"));
            assertThat(pair("topic-" + serial).status()).isEqualTo(201);
        }
        assertThat(Cli.run(ledger, "verify").err()).isEmpty();
    }

    @Test
    @Order(4)
    void aKilledServerLosesNothingItAcknowledged() throws Exception {
        Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try {
                while (pair("test").status() == 201) {
                    acknowledged.add(serial);
                }
            } catch (IOException | InterruptedException _) {
                // it was killed
            }
        });
        while (acknowledged.size() < 20) {
            Thread.sleep(5);
        }
        node().kill();
        writer.join();
        assertThat(Cli.run(ledger, "verify").exit()).isIn(0, 3); // 3: a write was cut short, which opening mends
        try (LedgerFiles opened = LedgerFiles.openForWriting(ledger)) {
            assertThat(opened.head().position()).isPositive();
        }
        assertThat(Cli.run(ledger, "verify").exit()).isZero();
        var known = LedgerLoader.read(ledger).now();
        assertThat(acknowledged).allMatch(it -> known.event("two-" + it).isPresent());
    }

    private static void writeWhile(AtomicBoolean reading, Queue<String> failures) {
        try {
            while (reading.get()) {
                Node.Answer answer = pair("test");
                if (answer.status() != 201) {
                    failures.add(answer.toString());
                }
                Thread.sleep(30);
            }
        } catch (IOException | InterruptedException e) {
            failures.add(e.toString());
        }
    }

    private static void copyWhile(AtomicBoolean reading, AtomicInteger backups, Queue<String> failures) {
        while (reading.get() && backups.get() < BACKUPS) {
            Path copy = temporary.resolve("backup-" + backups.incrementAndGet());
            Cli export = Cli.run(ledger, "export", "--format", "events", "--out", copy.toString());
            Verification verified = LedgerFiles.verify(copy);
            if (export.exit() != 0 || !verified.valid() || verified.lines() < 3) {
                failures.add(export + " " + verified);
            }
        }
    }

    /** Every change set gives both operations the same number, so that whoever sees half of one sees two. */
    private static void check(Node.Answer answer, long base, Queue<String> failures) {
        if (answer.status() != 200) {
            failures.add(answer.toString());
            return;
        }
        long position = answer.json().at("/head/position").asLong();
        String expected = "Number " + (position - base) / 2;
        answer.json()
                .path("operations")
                .valueStream()
                .map(it -> it.path("name").asString())
                .filter(name -> !name.equals(expected) || (position - base) % 2 != 0)
                .forEach(name -> failures.add(name + " at position " + position));
        if (answer.json().path("operations").size() != 2) {
            failures.add(answer.body());
        }
    }

    private static Node.Answer pair(String topic) throws IOException, InterruptedException {
        int next = serial + 1;
        Node.Answer answer = node().record(
                        token,
                        json("{changeSet: '%s/%d', why: 'as the test has it', events: [%s, %s]}"
                                .formatted(
                                        topic,
                                        next,
                                        renamed("one", "one-" + next, "Number " + next),
                                        renamed("two", "two-" + next, "Number " + next))));
        if (answer.status() == 201) {
            serial = next;
        }
        return answer;
    }

    private static Node node() {
        return served.orElseThrow();
    }

    private static String position() throws IOException, InterruptedException {
        Node.Answer answer = node().get("/api/v1/as-of/2014-06-01");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().at("/head/position").asString();
    }

    private static String renamed(String operation, String id, String name) {
        return "{id: '%s', type: 'OperationRenamed', operation: '%s', effective: '2014-01-01',".formatted(id, operation)
                + " names: [{language: 'en', name: '%s'}], sources: [{source: 'a-source'}]}".formatted(name);
    }

    private static String established(String operation) {
        return "{id: '%1$s-established', type: 'OperationEstablished', operation: '%1$s', effective: '2000-01-01',"
                        .formatted(operation)
                + " names: [{language: 'en', name: 'The Mission %s'}], kind: 'regional', lead: ['African Union'],"
                        .formatted(operation)
                + " hostAreas: ['MLI']}";
    }

    private static String json(String relaxed) {
        return relaxed.replace('\'', '"').replaceAll("([{ ])(\\w+):", "$1\"$2\":");
    }
}
