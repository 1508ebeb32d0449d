package org.mandateledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mandateledger.testing.FailingCalls.Call.FSYNC;
import static org.mandateledger.testing.FailingCalls.Call.FTRUNCATE;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.testing.FailingCalls;

/** A disk that takes bytes and then cannot keep them: the kernel itself refuses the calls. */
class FailingSyncTest {
    @TempDir
    Path directory;

    private Map<String, String> acknowledged = Map.of();
    private Head head = Head.EMPTY;

    @BeforeEach
    void aLedgerOfTwoLines() throws Exception {
        assumeTrue(FailingCalls.canFail(), "needs a Linux kernel that takes filters");
        head = Sample.write(directory, "unsoa", 2);
        acknowledged = Sample.contents(directory);
    }

    @Test
    void aBatchWhoseSyncFailsIsNotAcknowledgedAndTheLedgerGoesOnWhenTheDiskDoes() throws Exception {
        for (String subject : new String[] {"unsoa", "unsom"}) {
            try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
                for (int attempt = 0; attempt < 3; attempt++) {
                    assertThatThrownBy(() -> FailingCalls.during(
                                    Set.of(FSYNC), () -> ledger.append(subject, Sample.batch(head, 2))))
                            .isInstanceOf(StoreFailed.class)
                            .hasMessageContaining("positions from " + (head.position() + 1))
                            .hasMessageContaining("sync failed")
                            .hasMessageContaining("Remedy: free space");
                    assertThat(Sample.contents(directory)).isEqualTo(acknowledged);
                    assertThat(ledger.head()).isEqualTo(head);
                }
                head = ledger.append(subject, Sample.batch(head, 2));
            }
            acknowledged = Sample.contents(directory);
            assertThat(LedgerFiles.verify(directory))
                    .returns(head, Verification::head)
                    .returns(true, Verification::valid);
        }
    }

    @Test
    void whatCannotBeTakenBackAtOnceIsTakenBackBeforeTheNextBatch() throws Exception {
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThatThrownBy(() -> failing(ledger))
                    .hasMessageContaining("positions from 3 may be found after a restart, or may not");
            assertThat(Sample.contents(directory)).isNotEqualTo(acknowledged);

            assertThat(ledger.append("unsoa", Sample.batch(head, 1)).position()).isEqualTo(3);
        }
        assertThat(Sample.lines(directory)).hasSize(3);
        assertThat(LedgerFiles.verify(directory).valid()).isTrue();
    }

    @Test
    void aRestartAfterwardsFindsABatchThatCouldNotBeTakenBackWholeAndNothingTorn() throws Exception {
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThatThrownBy(() -> failing(ledger)).isInstanceOf(StoreFailed.class);
        }
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThat(ledger.head().position()).isEqualTo(5);
        }
        assertThat(LedgerFiles.verify(directory).valid()).isTrue();
    }

    @Test
    void aLedgerWhoseLastBatchCannotBeSyncedIsNotOpenedForWriting() {
        assertThatThrownBy(() -> FailingCalls.during(Set.of(FSYNC), () -> LedgerFiles.openForWriting(directory)))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("cannot open " + directory + " for writing");
        assertThat(Sample.write(directory, "unsoa", 1).position()).isEqualTo(3);
    }

    private Head failing(LedgerFiles ledger) throws Exception {
        return FailingCalls.during(Set.of(FSYNC, FTRUNCATE), () -> ledger.append("unsoa", Sample.batch(head, 3)));
    }
}
