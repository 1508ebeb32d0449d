package org.mandateledger;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application that serves and writes the ledger. Reading on the command line does without it. */
@SpringBootApplication
public class LedgerApplication {}
