package org.mandateledger.store;

import java.io.IOException;

/** The file system, or the server that holds the ledger, refused or failed. A batch whose append ends so is not recorded as far as the caller may rely on. */
public final class StoreFailed extends LedgerException {
    private static final long serialVersionUID = 1L;

    public StoreFailed(String what, String remedy) {
        super(what + ". Remedy: " + remedy);
    }

    StoreFailed(String what, String remedy, IOException cause) {
        super(
                what + " (" + cause.getClass().getSimpleName() + ": " + cause.getMessage() + "). Remedy: " + remedy,
                cause);
    }
}
