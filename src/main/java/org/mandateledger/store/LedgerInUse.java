package org.mandateledger.store;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Another writer holds the ledger's lock. Reading is possible all the same. */
public final class LedgerInUse extends LedgerException {
    private static final long serialVersionUID = 1L;

    LedgerInUse(Path directory, OptionalLong pid) {
        super(directory + " is already open for writing"
                + (pid.isPresent() ? " by process " + pid.getAsLong() : " by another process")
                + ". Remedy: let it finish or stop it, then try again; reading needs no lock");
    }
}
