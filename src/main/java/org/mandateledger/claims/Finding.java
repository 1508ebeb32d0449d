package org.mandateledger.claims;

import java.util.List;

/**
 * What came of a question.
 *
 * @param answer the ledger's, in words
 * @param events ids of those behind it
 */
record Finding(Verdict verdict, String answer, List<String> events) {

    static Finding of(boolean so, String answer, List<String> events) {
        return new Finding(so ? Verdict.SUPPORTED : Verdict.CONTRADICTED, answer, events);
    }

    static Finding undecidable(String why, List<String> events) {
        return new Finding(Verdict.UNDECIDABLE, why, events);
    }
}
