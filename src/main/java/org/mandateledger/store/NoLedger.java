package org.mandateledger.store;

import java.nio.file.Path;

/** There is no ledger where one was to be read. */
public final class NoLedger extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoLedger(Path directory) {
        this(directory, "name its folder with --ledger, or record a first event there");
    }

    public NoLedger(Object store, String remedy) {
        super("there is no ledger in %s; %s".formatted(store, remedy));
    }
}
