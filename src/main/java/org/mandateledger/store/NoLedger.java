package org.mandateledger.store;

import java.nio.file.Path;

/** There is no ledger where one was to be read. */
public final class NoLedger extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoLedger(Path directory) {
        super("there is no ledger in %s; name its folder with --ledger, or record a first event there"
                .formatted(directory));
    }
}
