package org.mandateledger.cli;

/** What a command says with its exit code. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int INTERNAL = 1;
    public static final int USAGE = 2;
    /** The ledger is invalid, or what was to be recorded is refused. */
    public static final int REFUSED = 3;

    public static final int NOT_FOUND = 4;
    public static final int DIFFERENT = 5;

    private ExitCode() {}
}
