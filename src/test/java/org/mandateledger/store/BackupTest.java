package org.mandateledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path temporary;

    private Path directory;
    private Path target;
    private Head head;

    @BeforeEach
    void aLedgerOfTwoSegments() {
        directory = temporary.resolve("events");
        target = temporary.resolve("copy");
        Sample.write(directory, "unsoa", 1, 2);
        head = Sample.write(directory, "unsom", 1);
    }

    @Test
    void aCopyHasTheSameBytesEvenWhileAWriterHoldsTheLedger() {
        try (LedgerFiles _ = LedgerFiles.openForWriting(directory)) {
            assertThat(LedgerFiles.copy(directory, target)).isEqualTo(head);
        }
        assertThat(Sample.contents(target))
                .isEqualTo(Sample.contents(directory))
                .hasSize(2);
        assertThat(target.resolve(LedgerLock.NAME)).doesNotExist();
    }

    @Test
    void anUnfinishedBatchIsNotCopied() throws IOException {
        Map<String, String> finished = Sample.contents(directory);
        Files.writeString(directory.resolve("0002-unsom.jsonl"), "{\"position\":5", StandardOpenOption.APPEND);
        Files.writeString(directory.resolve("0002-unsom.jsonl"), ",", StandardOpenOption.APPEND);

        assertThat(LedgerFiles.copy(directory, target)).isEqualTo(head);
        assertThat(Sample.contents(target)).isEqualTo(finished);
    }

    @Test
    void aDamagedLedgerIsNotCopied() throws IOException {
        Path segment = directory.resolve("0001-unsoa.jsonl");
        Files.writeString(segment, Files.readString(segment).replaceFirst("2245", "2246"));

        assertThatThrownBy(() -> LedgerFiles.copy(directory, target)).isInstanceOf(InvalidLedger.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void aTargetThatHasSegmentsIsLeftAlone() {
        Sample.write(target, "unsoa", 1);
        Map<String, String> before = Sample.contents(target);

        assertThatThrownBy(() -> LedgerFiles.copy(directory, target))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("already has segments");
        assertThat(Sample.contents(target)).isEqualTo(before);
    }

    @Test
    void anEmptyLedgerMakesAnEmptyCopy() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertThat(LedgerFiles.copy(empty, target)).isEqualTo(Head.EMPTY);
        assertThat(Sample.contents(target)).isEmpty();
    }
}
