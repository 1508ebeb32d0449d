package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TornTailTest {
    @TempDir
    Path directory;

    private Path segment;
    private Head before;
    private int keep;
    private byte[] whole;
    private Head after;

    @BeforeEach
    void aLedgerWhoseLastBatchHasThreeLines() throws IOException {
        segment = directory.resolve("0001-unsoa.jsonl");
        before = Sample.write(directory, "unsoa", 2);
        keep = (int) Files.size(segment);
        after = Sample.write(directory, "unsoa", 3);
        whole = Files.readAllBytes(segment);
    }

    @Test
    void aBatchCutAtAnyByteIsRemovedWholeAndReadersNeverSeeIt() throws IOException {
        for (int length = keep; length < whole.length - 1; length++) {
            Files.write(segment, Arrays.copyOf(whole, length));

            assertThat(LedgerFiles.read(directory, _ -> {}).head()).isEqualTo(before);
            assertThat(LedgerFiles.verify(directory))
                    .returns(before, Verification::head)
                    .returns(length == keep, Verification::valid);
            try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
                assertThat(ledger.head()).isEqualTo(before);
                assertThat(ledger.repaired().isPresent()).isEqualTo(length > keep);
                assertThat(Files.size(segment)).isEqualTo(keep);
            }
        }
    }

    @Test
    void theLedgerGoesOnAfterARepairAsIfTheBatchHadNeverBeenTried() throws IOException {
        Files.write(segment, Arrays.copyOf(whole, whole.length - 40));

        assertThat(Sample.write(directory, "unsoa", 3)).isEqualTo(after);
        assertThat(Files.readAllBytes(segment)).isEqualTo(whole);
    }

    @Test
    void aBatchThatLacksOnlyItsLastNewlineIsKept() throws IOException {
        Files.write(segment, Arrays.copyOf(whole, whole.length - 1));

        assertThat(LedgerFiles.read(directory, _ -> {}).head()).isEqualTo(before);
        assertThat(LedgerFiles.verify(directory).problems())
                .singleElement()
                .asString()
                .contains("newline after the last line is missing");
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThat(ledger.head()).isEqualTo(after);
            assertThat(ledger.repaired())
                    .hasValueSatisfying(what -> assertThat(what).contains("newline"));
        }
        assertThat(Files.readAllBytes(segment)).isEqualTo(whole);
    }

    @Test
    void aSegmentBegunForABatchThatWasCutIsRemoved() throws IOException {
        Sample.write(directory, "unsom", 1);
        Path second = directory.resolve("0002-unsom.jsonl");
        int length = (int) Files.size(second);
        for (int left : new int[] {0, 1, length / 2, length - 2}) {
            Files.write(second, Arrays.copyOf(Files.readAllBytes(second), left));
            assertThat(LedgerFiles.verify(directory).problems()).hasSize(1);
            try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
                assertThat(ledger.head()).isEqualTo(after);
                assertThat(second).doesNotExist();
            }
            Sample.write(directory, "unsom", 1);
            assertThat(Files.size(second)).isEqualTo(length);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\0\0\0",
                "x",
                "}",
                "{}",
                "{\"position\":5",
                "{\"position\":6 ",
                "{\"position\":6,\"recorded\":\"\0",
                "{\"position\":6,\"recorded\":\"2026-11-22T10:00:09Z\",\"part\":[1,1],\"a\":tru1,",
                "{\"position\":6,\"recorded\":\"2026-11-22T10:00:09Z\",\"part\":[1,1],\"hash\":\"00",
                "{\"position\":6,\"recorded\":\"2026-11-22T10:00:09Z\",\"part\":[1,1]}",
                "{\"position\":6,\"recorded\":\"2026-11-22T10:00:09Z\",\"part\":[1,1]}\n"
            })
    void bytesThatAreNotTheBeginningOfTheDueLineAreRefusedNotRemoved(String end) throws IOException {
        byte[] damaged = (new String(whole, UTF_8) + end).getBytes(UTF_8);
        Files.write(segment, damaged);

        assertThatThrownBy(() -> LedgerFiles.openForWriting(directory)).isInstanceOf(InvalidLedger.class);
        assertThatThrownBy(() -> LedgerFiles.read(directory, _ -> {})).isInstanceOf(InvalidLedger.class);
        assertThat(LedgerFiles.verify(directory).problems()).hasSize(1);
        assertThat(Files.readAllBytes(segment)).isEqualTo(damaged);
    }

    @Test
    void damageAtTheEndIsReportedWithTheByteToCutAt() throws IOException {
        Files.write(segment, Arrays.copyOf(whole, whole.length + 512));

        assertThatThrownBy(() -> LedgerFiles.openForWriting(directory))
                .hasMessageContaining("0001-unsoa.jsonl line 6")
                .hasMessageContaining("cut the file to " + whole.length + " bytes");
    }

    @Test
    void aTornLineOfAnotherBatchThanTheOneBegunIsRefused() throws IOException {
        String text = new String(whole, UTF_8);
        String twoOfThree = text.substring(0, text.indexOf("{\"position\":5"));
        Files.writeString(segment, twoOfThree + "{\"position\":5,\"recorded\":\"2026-11-22T10:00:09Z\",\"part\":[1,1]");
        assertThatThrownBy(() -> LedgerFiles.openForWriting(directory)).isInstanceOf(InvalidLedger.class);
    }
}
