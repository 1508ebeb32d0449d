package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFilesTest {
    @TempDir
    Path directory;

    private Path first;
    private Path second;
    private Path third;

    @BeforeEach
    void aLedgerOfThreeSegments() {
        Sample.write(directory, "unsoa", 1, 1, 2);
        Sample.write(directory, "unsom", 1, 1);
        Sample.write(directory, "unsos", 1);
        first = directory.resolve("0001-unsoa.jsonl");
        second = directory.resolve("0002-unsom.jsonl");
        third = directory.resolve("0003-unsos.jsonl");
    }

    @Test
    void aDeletedLineIsAMissingPosition() throws IOException {
        rewrite(first, lines -> lines.remove(1));
        assertRefused("0001-unsoa.jsonl line 2: position 2 missing: this line has position 3");
    }

    @Test
    void aDeletedBatchAtTheEndOfAnEarlierSegmentIsAMissingPosition() throws IOException {
        rewrite(second, lines -> lines.removeLast());
        assertRefused("0003-unsos.jsonl line 1: position 6 missing");
    }

    @Test
    void severalDeletedLinesAreMissingPositions() throws IOException {
        rewrite(first, lines -> lines.subList(2, 4).clear());
        assertRefused("0002-unsom.jsonl line 1: positions 3 to 4 missing");
    }

    @Test
    void swappedLinesAreOutOfOrder() throws IOException {
        rewrite(first, lines -> Collections.swap(lines, 0, 1));
        assertRefused("0001-unsoa.jsonl line 1: position 1 missing");
    }

    @Test
    void aRepeatedLineIsOutOfOrder() throws IOException {
        rewrite(first, lines -> lines.add(1, lines.getFirst()));
        assertRefused("0001-unsoa.jsonl line 2: position 2 expected, this line has position 1");
    }

    @Test
    void aDeletedSegmentIsMissing() throws IOException {
        Files.delete(second);
        assertRefused("segment 2 is missing before this one");
    }

    @Test
    void aDeletedFirstSegmentIsMissing() throws IOException {
        Files.delete(first);
        assertRefused("segment 1 is missing before this one");
    }

    @Test
    void swappedSegmentsAreOutOfOrder() throws IOException {
        Path between = directory.resolve("between");
        Files.move(first, between);
        Files.move(second, first);
        Files.move(between, second);
        assertRefused("0001-unsoa.jsonl line 1: positions 1 to 4 missing: this line has position 5");
    }

    @Test
    void aSegmentOfAnotherNumberIsMissingWhereItWas() throws IOException {
        Files.move(third, directory.resolve("0004-unsos.jsonl"));
        assertRefused("0004-unsos.jsonl: segment 3 is missing before this one");
    }

    @Test
    void aSecondSegmentOfTheSameNumberIsRefused() throws IOException {
        Files.copy(second, directory.resolve("0002-other.jsonl"));
        assertRefused("another segment has the same number");
    }

    @Test
    void anEarlierSegmentCutAtAnyByteIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(second);
        for (int length = 0; length < whole.length; length++) {
            Files.write(second, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> LedgerFiles.read(directory, _ -> {})).isInstanceOf(InvalidLedger.class);
            assertThat(LedgerFiles.verify(directory).valid()).isFalse();
        }
        assertRefused("0002-unsom.jsonl");
    }

    @Test
    void aCutLastSegmentIsReportedByVerify() throws IOException {
        Files.write(third, Arrays.copyOf(Files.readAllBytes(third), 30));
        assertThat(LedgerFiles.verify(directory).problems())
                .singleElement()
                .asString()
                .contains("0003-unsos.jsonl: 30 bytes of an unfinished batch after position 6")
                .contains("Remedy");
    }

    @Test
    void convertedLineEndsAreRecognised() throws IOException {
        Files.writeString(first, Files.readString(first).replace("\n", "\r\n"));
        assertRefused("line 1: the line ends with a carriage return");
    }

    @Test
    void aRenamedSegmentIsReportedByVerify() throws IOException {
        Files.move(third, directory.resolve("0003_unsos.jsonl"));
        assertThat(LedgerFiles.verify(directory).problems())
                .singleElement()
                .asString()
                .contains("0003_unsos.jsonl: not the name of a segment");
    }

    @Test
    void aLineRewrittenWithItsOwnRightHashBreaksTheNext() throws IOException {
        List<String> before = Files.readAllLines(first);
        Path elsewhere = directory.resolve("elsewhere");
        try (LedgerFiles forged = LedgerFiles.openForWriting(elsewhere)) {
            String body = new String(Sample.batch(Head.EMPTY, 1).getFirst(), UTF_8).replace("2245", "2246");
            forged.append("unsoa", List.of(body.getBytes(UTF_8)));
        }
        String forgedLine = Sample.lines(elsewhere).getFirst();
        assertThat(forgedLine).isNotEqualTo(before.getFirst());
        rewrite(first, lines -> lines.set(0, forgedLine));
        assertRefused("0001-unsoa.jsonl line 2: wrong hash");
    }

    @Test
    void aLineWithTheRightHashButNotInCanonicalFormIsReportedByVerify() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        byte[] body = "{\"position\":1,\"recorded\":\"2026-11-22T10:00:00Z\",\"part\":[1,1],\"a\": 1".getBytes(UTF_8);
        byte[] seal = new Seal().over("0".repeat(64).getBytes(UTF_8), body, 0, body.length);
        Files.writeString(elsewhere.resolve("0001-x.jsonl"), new String(body, UTF_8) + new String(seal, UTF_8) + "\n");

        assertThat(LedgerFiles.verify(elsewhere).problems())
                .singleElement()
                .asString()
                .contains("0001-x.jsonl line 1: not in canonical form at column");
    }

    @Test
    void changedJsonIsReportedWithItsField() throws IOException {
        Files.writeString(first, Files.readString(first).replaceFirst("\"symbol\":\"S", "\"symbol\":S"));
        assertRefused("0001-unsoa.jsonl line 1: wrong hash");
        assertRefused("malformed JSON at field /instrument/symbol");
    }

    @Test
    void verifyReportsSeveralProblemsEachOnce() throws IOException {
        Files.writeString(first, Files.readString(first).replaceFirst("2245", "2246"));
        Files.writeString(second, Files.readString(second).replaceFirst("d’Ivoire", "d'Ivoire"));
        Files.writeString(third, "garbage\n");

        assertThat(LedgerFiles.verify(directory).problems())
                .extracting(Problem::segment)
                .containsExactly("0001-unsoa.jsonl", "0002-unsom.jsonl", "0003-unsos.jsonl");
    }

    @Test
    void garbageOfAnyLengthEndsInAReportOfLimitedLength() throws IOException {
        Files.writeString(first, "garbage\n".repeat(1_000));
        assertThat(LedgerFiles.verify(directory).problems()).hasSize(100);
    }

    private void rewrite(Path segment, Consumer<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(segment));
        change.accept(lines);
        Files.write(segment, lines);
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> LedgerFiles.read(directory, _ -> {}))
                .isInstanceOf(InvalidLedger.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Remedy");
        assertThatThrownBy(() -> LedgerFiles.openForWriting(directory))
                .isInstanceOf(InvalidLedger.class)
                .hasMessageContaining(why);
        assertThat(LedgerFiles.verify(directory).problems())
                .isNotEmpty()
                .first()
                .asString()
                .contains(why);
    }
}
