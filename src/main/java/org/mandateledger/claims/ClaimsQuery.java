package org.mandateledger.claims;

import java.time.Instant;
import java.util.Optional;

/**
 * How do the claims of sources stand against the ledger?
 *
 * @param source only those of this one
 * @param verdict only those that come out so
 * @param claim only the one with this id
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record ClaimsQuery(
        Optional<String> source, Optional<Verdict> verdict, Optional<String> claim, Optional<Instant> knownAt) {

    /** Every claim, as the ledger stands now. */
    public static ClaimsQuery all() {
        return new ClaimsQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
