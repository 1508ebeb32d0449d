package org.mandateledger.verifying;

import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Verdict;
import org.mandateledger.cli.LedgerOptions;

/** One of the things that can be verified, with the options that are its own. */
sealed interface Check permits LedgerCheck, CitationCheck, EvidenceCheck {
    /** The option by which it was asked for. */
    Optional<String> asked();

    /** @param hints for what the verdict leaves open */
    Verdict verdict(LedgerOptions ledger, PrintWriter hints);

    static Optional<String> given(String option, @Nullable Object value) {
        return Optional.ofNullable(value).map(_ -> option);
    }
}
