package org.mandateledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWriterTest {
    @TempDir
    Path directory;

    @Test
    void aSecondWriterInTheSameProcessIsRefusedAndDoesNotFreeTheFirstOnesLock() throws Exception {
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThatThrownBy(() -> LedgerFiles.openForWriting(directory.resolve("../" + directory.getFileName())))
                    .isInstanceOf(LedgerInUse.class)
                    .hasMessageContaining(directory.getFileName().toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("Remedy");
            try (OtherProcess other = OtherProcess.holding(directory)) {
                assertThat(other.says())
                        .contains(directory.toString())
                        .contains("already open for writing by process "
                                + ProcessHandle.current().pid());
            }
            assertThat(ledger.append("unsoa", Sample.batch(ledger.head(), 1)).position())
                    .isEqualTo(1);
        }
        Sample.write(directory, "unsoa", 1);
    }

    @Test
    void aWriterInAnotherProcessKeepsTheLedgerUntilItEnds() throws Exception {
        try (OtherProcess other = OtherProcess.holding(directory)) {
            assertThat(other.says()).isEqualTo("held");
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> LedgerFiles.openForWriting(directory))
                        .isInstanceOf(LedgerInUse.class)
                        .hasMessageContaining("process " + other.pid());
            }
            assertThat(LedgerFiles.read(directory, _ -> {}).head()).isEqualTo(Head.EMPTY);
            other.kill();
            assertThat(Sample.write(directory, "unsoa", 1).position()).isEqualTo(1);
        }
    }

    @Test
    void anInterruptedThreadTakesTheLockAndKeepsIt() throws Exception {
        Thread.currentThread().interrupt();
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThat(Thread.interrupted()).isTrue();
            try (OtherProcess other = OtherProcess.holding(directory)) {
                assertThat(other.says()).contains("already open for writing");
            }
            assertThat(ledger.head()).isEqualTo(Head.EMPTY);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void aRefusedOpeningLeavesNoLockBehind() throws Exception {
        Sample.write(directory, "unsoa", 1);
        Path segment = directory.resolve("0001-unsoa.jsonl");
        String good = Files.readString(segment);
        Files.writeString(segment, good.replace("S/RES/2245", "S/RES/2246"));
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> LedgerFiles.openForWriting(directory)).isInstanceOf(InvalidLedger.class);
        }
        try (OtherProcess other = OtherProcess.holding(directory)) {
            assertThat(other.says()).contains("wrong hash");
        }
        Files.writeString(segment, good);
        assertThat(Sample.write(directory, "unsoa", 1).position()).isEqualTo(2);
    }

    @Test
    void aFileReplacedByAnotherProgramStopsTheWriter() throws Exception {
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            ledger.append("unsoa", Sample.batch(ledger.head(), 1));
            Path segment = directory.resolve("0001-unsoa.jsonl");
            Path checkedOut = directory.resolve("new");
            Files.copy(segment, checkedOut);
            Files.move(checkedOut, segment, StandardCopyOption.REPLACE_EXISTING);

            assertThatThrownBy(() -> ledger.append("unsom", Sample.batch(ledger.head(), 1)))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("another program changed or replaced");
            assertThatThrownBy(() -> ledger.append("unsoa", Sample.batch(ledger.head(), 1)))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("start this program again");
        }
        assertThat(Sample.write(directory, "unsom", 1).position()).isEqualTo(2);
    }
}
