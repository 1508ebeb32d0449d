package org.mandateledger.store;

import java.util.List;

/**
 * What a full check of a ledger found.
 *
 * @param head where the last complete batch ends
 * @param lines how many lines complete batches have
 * @param merkleRoot RFC 9162 tree head over those lines (hash included, newline not), 64 hexadecimal digits; says
 *     something only when there are no problems
 * @param problems in the order of reading, at most {@value Findings#MOST}
 */
public record Verification(Head head, long lines, String merkleRoot, List<Problem> problems) {
    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean valid() {
        return problems.isEmpty();
    }
}
