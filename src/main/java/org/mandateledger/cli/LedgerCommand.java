package org.mandateledger.cli;

import picocli.CommandLine.Mixin;

/** A command about a ledger. */
public abstract class LedgerCommand extends CommandFrame {
    @Mixin
    protected LedgerOptions ledger = new LedgerOptions();
}
