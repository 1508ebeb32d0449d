package org.mandateledger.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** A ledger in files; see {@link LedgerFiles}. */
public record LedgerFolder(Path directory) implements LedgerStore {
    @Override
    public boolean exists() {
        return Files.isDirectory(directory);
    }

    @Override
    public Head read(LineReader reader) {
        if (!exists()) {
            throw new NoLedger(directory);
        }
        return LedgerFiles.read(directory, reader).head();
    }

    @Override
    public Verification verify() {
        return LedgerFiles.verify(directory);
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
