package org.mandateledger.cli;

import org.mandateledger.store.LedgerFiles;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} tells, for reports of faults. */
public final class Version implements IVersionProvider {
    private static final String NUMBER = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] {
            "Mandate Ledger " + NUMBER,
            "Java %s (%s)".formatted(Runtime.version(), System.getProperty("java.vendor")),
            "Ledger format " + LedgerFiles.FORMAT
        };
    }
}
