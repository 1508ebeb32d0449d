package org.mandateledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mandateledger.testing.SystemCommand.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small file system of its own, mounted for the test; skipped where that is not allowed. */
class FailingDiskTest {
    @TempDir
    Path mount;

    private Path directory;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        directory = mount.resolve("events");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", mount.toString()), "needs root to mount");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", directory.resolve("0001-unsoa.jsonl").toString());
        run("umount", mount.toString());
    }

    @Test
    void aFullDiskLosesNothingAcknowledgedAndTheWriterGoesOnWhenThereIsRoom() throws Exception {
        Head acknowledged = Head.EMPTY;
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            fill(ledger, "unsoa", 3);
            Head head = fill(ledger, "unsoa", 1);
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> ledger.append("unsoa", Sample.batch(head, 1)))
                        .isInstanceOf(StoreFailed.class)
                        .hasMessageContaining("were not recorded")
                        .hasMessageContaining("free space");
                assertThat(LedgerFiles.verify(directory))
                        .returns(head, Verification::head)
                        .returns(true, Verification::valid);
            }
            assertThat(run("mount", "-o", "remount,size=128k", mount.toString()))
                    .isTrue();
            acknowledged = ledger.append("unsoa", Sample.batch(head, 2));
        }
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThat(ledger.head()).isEqualTo(acknowledged);
            assertThat(ledger.repaired()).isEmpty();
        }
    }

    @Test
    void aSegmentThatFoundNoRoomIsTakenBackAndTheLedgerGoesOnWhenThereIsRoom() throws Exception {
        Path ballast = mount.resolve("ballast");
        Head head = Sample.write(directory, "unsoa", 1);
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            fillWithBallast(ballast);
            assertThatThrownBy(() -> ledger.append("unsom", Sample.batch(head, 1)))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("positions from 2 were not recorded")
                    .hasMessageContaining("free space");
            assertThat(Sample.contents(directory).keySet()).containsExactly("0001-unsoa.jsonl");
        }
        Files.delete(ballast);
        assertThat(Sample.write(directory, "unsom", 1).position()).isEqualTo(2);
        assertThat(LedgerFiles.verify(directory).valid()).isTrue();
    }

    @Test
    void aTornTailIsRemovedOnAFullDisk() throws Exception {
        Head head = Sample.write(directory, "unsoa", 1);
        Files.writeString(directory.resolve("0001-unsoa.jsonl"), "{\"position\":2,", StandardOpenOption.APPEND);
        fillWithBallast(mount.resolve("ballast"));
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            assertThat(ledger.head()).isEqualTo(head);
            assertThat(ledger.repaired()).isPresent();
        }
    }

    @Test
    void aReadOnlyDirectoryIsReadAndVerifiedButNotOpenedForWriting() throws Exception {
        Head head = Sample.write(directory, "unsoa", 1);
        assertThat(run("mount", "-o", "remount,ro", mount.toString())).isTrue();

        assertThat(LedgerFiles.read(directory, _ -> {}).head()).isEqualTo(head);
        assertThat(LedgerFiles.verify(directory).valid()).isTrue();
        for (Path target : new Path[] {directory, mount.resolve("another")}) {
            assertThatThrownBy(() -> LedgerFiles.openForWriting(target))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("Read-only file system")
                    .hasMessageContaining("writable");
        }
        assertThat(run("mount", "-o", "remount,rw", mount.toString())).isTrue();
        assertThat(Sample.write(directory, "unsoa", 1).position()).isEqualTo(2);
    }

    @Test
    void aFileThatMayNotBeWrittenIsReadButNotOpenedForWriting() throws Exception {
        Head head = Sample.write(directory, "unsoa", 1);
        String file = directory.resolve("0001-unsoa.jsonl").toString();
        assertThat(run("mount", "--bind", file, file)).isTrue();
        assertThat(run("mount", "-o", "remount,bind,ro", file)).isTrue();

        assertThat(LedgerFiles.read(directory, _ -> {}).head()).isEqualTo(head);
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> LedgerFiles.openForWriting(directory))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("cannot open " + directory)
                    .hasMessageContaining("0001-unsoa.jsonl");
        }
        assertThat(run("umount", file)).isTrue();
        assertThat(Sample.write(directory, "unsoa", 1).position()).isEqualTo(2);
    }

    private static Head fill(LedgerFiles ledger, String subject, int mostLines) {
        Head acknowledged = ledger.head();
        for (int i = 0; i < 1_000; i++) {
            Head head = acknowledged;
            try {
                acknowledged = ledger.append(subject, Sample.batch(head, 1 + i % mostLines));
            } catch (StoreFailed full) {
                assertThat(full).hasMessageContaining("No space left");
                return acknowledged;
            }
        }
        throw new AssertionError("the disk never filled up");
    }

    private static void fillWithBallast(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
