package org.mandateledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For ordinary users; root is stopped by no permission. */
class PermissionsTest {
    @TempDir
    Path directory;

    @Test
    void withoutWritePermissionALedgerIsReadButNotOpenedForWriting() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
        Head head = Sample.write(directory, "unsoa", 1);
        Path segment = directory.resolve("0001-unsoa.jsonl");
        for (Path denied : new Path[] {segment, directory.resolve(LedgerLock.NAME)}) {
            Files.setPosixFilePermissions(denied, PosixFilePermissions.fromString("r--r--r--"));
            assertThatThrownBy(() -> LedgerFiles.openForWriting(directory))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("writable");
            assertThat(LedgerFiles.read(directory, _ -> {}).head()).isEqualTo(head);
            Files.setPosixFilePermissions(denied, PosixFilePermissions.fromString("rw-r--r--"));
        }
        assertThat(Sample.write(directory, "unsoa", 1).position()).isEqualTo(2);
    }
}
