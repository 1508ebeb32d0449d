package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFilesTest {
    @TempDir
    Path directory;

    @Test
    void anEmptyDirectoryIsAnEmptyLedger() {
        assertThat(LedgerFiles.read(directory, _ -> {})).isEqualTo(Bookmark.START);
        assertThat(LedgerFiles.verify(directory).valid()).isTrue();
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThat(ledger.head()).isEqualTo(Head.EMPTY);
            assertThat(ledger.repaired()).isEmpty();
        }
        assertThat(Sample.contents(directory)).isEmpty();
    }

    @Test
    void aMissingDirectoryIsMadeForAWriterAndRefusedToAReader() {
        Path missing = directory.resolve("a/b");
        assertThatThrownBy(() -> LedgerFiles.read(missing, _ -> {}))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("no ledger at " + missing)
                .hasMessageContaining("--ledger");
        assertThatThrownBy(() -> LedgerFiles.verify(missing)).isInstanceOf(StoreFailed.class);

        assertThat(Sample.write(missing, "unsoa", 1).position()).isEqualTo(1);
    }

    @Test
    void everyHashIsTheOneTheFormatDefines() throws Exception {
        Sample.write(directory, "unsoa", 1, 3);
        Head head = Sample.write(directory, "unsom", 2);

        String previous = "0".repeat(64);
        for (String line : Sample.lines(directory)) {
            String body = line.replaceFirst(",\"hash\":\"[0-9a-f]{64}\"}$", "}");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((previous + body).getBytes(UTF_8));
            previous = HexFormat.of().formatHex(digest);
            assertThat(line).isEqualTo(body.substring(0, body.length() - 1) + ",\"hash\":\"" + previous + "\"}");
        }
        assertThat(head.hash()).isEqualTo(previous);
        assertThat(head.position()).isEqualTo(6);
    }

    @Test
    void linesAreWrittenAsTheyWereGivenOneALine() throws Exception {
        Head head = Sample.write(directory, "unsoa", 2);

        List<String> stored = Files.readAllLines(directory.resolve("0001-unsoa.jsonl"));
        assertThat(stored).isEqualTo(Sample.lines(directory)).hasSize(2);
        String body = new String(Sample.batch(Head.EMPTY, 2).getFirst(), UTF_8);
        assertThat(stored.getFirst()).startsWith(body.substring(0, body.length() - 1) + ",\"hash\":\"");
        assertThat(stored.getLast()).endsWith(head.hash() + "\"}");
    }

    @Test
    void aChangeOfSubjectBeginsANewSegmentAlsoAfterReopening() {
        Sample.write(directory, "unsoa", 1, 1);
        Sample.write(directory, "unsoa", 1);
        Sample.write(directory, "unsom", 1);
        Sample.write(directory, "unsoa", 1);

        assertThat(Sample.contents(directory).keySet())
                .containsExactly("0001-unsoa.jsonl", "0002-unsom.jsonl", "0003-unsoa.jsonl");
        assertThat(LedgerFiles.verify(directory))
                .returns(5L, Verification::lines)
                .returns(true, Verification::valid);
    }

    @Test
    void otherFilesAreNoSegments() throws Exception {
        Sample.write(directory, "unsoa", 1);
        Files.writeString(directory.resolve("event.schema.json"), "{}");
        Files.writeString(directory.resolve("README.md"), "x");
        Files.createDirectory(directory.resolve("schemas"));

        assertThat(LedgerFiles.read(directory, _ -> {}).head().position()).isEqualTo(1);
        assertThat(LedgerFiles.verify(directory).problems()).isEmpty();
        assertThat(Sample.write(directory, "unsom", 1).position()).isEqualTo(2);
    }

    @Test
    void linesSayWhereTheyStand() {
        Sample.write(directory, "unsoa", 2, 1);
        Sample.write(directory, "unsom", 1, 2);
        StringBuilder places = new StringBuilder();
        LedgerFiles.read(
                directory,
                line -> places.append(line.segment(), 0, 4)
                        .append(':')
                        .append(line.lineNumber())
                        .append('=')
                        .append(line.position())
                        .append(' '));

        assertThat(places).hasToString("0001:1=1 0001:2=2 0001:3=3 0002:1=4 0002:2=5 0002:3=6 ");
    }

    @Test
    void readingOnFromABookmarkHandsOutWhatWasAddedSince() {
        Bookmark bookmark = Bookmark.START;
        for (String subject : List.of("unsoa", "unsoa", "unsom", "unsos")) {
            Head head = Sample.write(directory, subject, 1, 2);
            StringBuilder positions = new StringBuilder();
            bookmark = LedgerFiles.readOn(
                    directory,
                    bookmark,
                    line -> positions.append(line.position()).append(' '));

            long p = head.position();
            assertThat(positions).hasToString((p - 2) + " " + (p - 1) + " " + p + " ");
            assertThat(bookmark.head()).isEqualTo(head);
            assertThat(LedgerFiles.readOn(directory, bookmark, _ -> {
                        throw new AssertionError("nothing was added");
                    }))
                    .isEqualTo(bookmark);
        }
        assertThat(LedgerFiles.read(directory, _ -> {})).isEqualTo(bookmark);
    }

    @Test
    void aBookmarkOfALedgerThatWasReplacedIsRefused() throws Exception {
        Sample.write(directory, "unsoa", 1, 1);
        Bookmark bookmark = LedgerFiles.read(directory, _ -> {});
        Path segment = directory.resolve("0001-unsoa.jsonl");
        Files.delete(segment);
        Files.write(segment, new byte[0]);
        assertThatThrownBy(() -> LedgerFiles.readOn(directory, bookmark, _ -> {}))
                .isInstanceOf(InvalidLedger.class)
                .hasMessageContaining("position 2 no longer has the hash")
                .hasMessageContaining("from its start");
        Files.delete(segment);
        Sample.write(directory, "unsoa", 2);
        assertThatThrownBy(() -> LedgerFiles.readOn(directory, bookmark, _ -> {}))
                .isInstanceOf(InvalidLedger.class);
    }

    @Test
    void batchesLargerThanTheReadersBufferAreRead() {
        int lines = 6_000; // about 1.5 MB
        Sample.write(directory, "unsoa", 1, lines, 7);
        long[] next = {1};
        LedgerFiles.read(directory, line -> assertThat(line.position()).isEqualTo(next[0]++));

        assertThat(next[0]).isEqualTo(lines + 9);
        assertThat(Sample.lines(directory)).allMatch(line -> line.startsWith("{\"position\":") && line.endsWith("\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3|2026-11-22T10:00:01Z|1|1|position 2 missing
            1|2026-11-22T10:00:01Z|1|1|position 2 expected
            2|2026-11-22T10:00:00Z|1|1|not later than
            2|2025-11-22T10:00:00Z|1|1|not later than
            2|2026-11-22T10:00:01|1|1|malformed field "recorded"
            2|2026-11-22T10:00:01Z|1|2|do not count the batch's 1 lines
            2|2026-11-22T10:00:01Z|2|2|part 1 of a batch expected
            2|2026-11-22T10:00:01Z|0|1|malformed field "part"
            """)
    void aLineThatDoesNotFollowTheHeadIsRefused(long position, String recorded, int part, int parts, String why) {
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            Head head = ledger.append("unsoa", Sample.batch(ledger.head(), 1));
            assertThatThrownBy(() -> ledger.append("unsoa", List.of(Sample.body(position, recorded, part, parts))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(why);

            assertThat(ledger.head()).isEqualTo(head);
            assertThat(ledger.append("unsoa", Sample.batch(head, 1)).position()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\": 1}",
                "\"a\":1}\n",
                "\"a\":\"S\\/RES\"}",
                "\"a\":\"\\u0041\"}",
                "\"a\":1,\"a\":2}",
                "\"hash\":\"x\"}",
                "\"a\":}",
                "\"a\":\"\n\"}",
                "\"a\":1",
                "\"a\":1}}",
                "\"a\":\"\uDC00\"}"
            })
    void aLineThatIsNotCanonicalJsonIsRefused(String rest) {
        String line = "{\"position\":1,\"recorded\":\"2026-11-22T10:00:00Z\",\"part\":[1,1]," + rest;
        byte[] body = line.contains("\uDC00")
                ? line.replace('\uDC00', 'é').getBytes(StandardCharsets.ISO_8859_1)
                : line.getBytes(UTF_8);
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThatThrownBy(() -> ledger.append("unsoa", List.of(body)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Sample.contents(directory)).isEmpty();
    }

    @Test
    void malformedJsonIsReportedWithItsField() {
        byte[] body =
                "{\"position\":1,\"recorded\":\"2026-11-22T10:00:00Z\",\"part\":[1,1],\"instrument\":{\"symbol\":S}}"
                        .getBytes(UTF_8);
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThatThrownBy(() -> ledger.append("unsoa", List.of(body)))
                    .hasMessageContaining("malformed JSON at field /instrument/symbol");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UNSOA", "un soa", "../x", "unsoa-", "unsoa.jsonl"})
    void aSubjectThatMakesNoSegmentNameIsRefused(String subject) {
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThatThrownBy(() -> ledger.append(subject, Sample.batch(ledger.head(), 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lower-case");
        }
        assertThat(Sample.contents(directory)).isEmpty();
    }

    @Test
    void anEmptyBatchIsRefused() {
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThatThrownBy(() -> ledger.append("unsoa", List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aClosedLedgerTakesNothing() {
        LedgerFiles ledger = LedgerFiles.openForWriting(directory);
        ledger.close();
        assertThatThrownBy(() -> ledger.append("unsoa", Sample.batch(Head.EMPTY, 1)))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("is closed");
    }

    @Test
    void anInterruptedThreadStillWrites() {
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            Thread.currentThread().interrupt();
            ledger.append("unsoa", Sample.batch(ledger.head(), 1));
            ledger.append("unsoa", Sample.batch(ledger.head(), 1));
            ledger.append("unsom", Sample.batch(ledger.head(), 1));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(ledger.append("unsom", Sample.batch(ledger.head(), 1)).position())
                    .isEqualTo(4);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void readersSeeWholeBatchesWhileAnotherThreadWrites() throws Exception {
        int batches = 300;
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < batches; i++) {
                    ledger.append("s-" + i / 50, Sample.batch(ledger.head(), 3));
                }
            });
            long[] lines = {0};
            Bookmark bookmark = Bookmark.START;
            while (writer.isAlive()
                    || bookmark.head().position() < ledger.head().position()) {
                bookmark = LedgerFiles.readOn(
                        directory, bookmark, line -> assertThat(line.position()).isEqualTo(++lines[0]));
                assertThat(lines[0] % 3).isZero();
            }
            writer.join();
            assertThat(lines[0]).isEqualTo(batches * 3L);
            assertThat(bookmark.head()).isEqualTo(ledger.head());
        }
    }
}
