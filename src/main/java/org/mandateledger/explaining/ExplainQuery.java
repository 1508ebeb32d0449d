package org.mandateledger.explaining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why does the ledger say so?
 *
 * @param operation by any name it ever bore
 * @param field a field of the operation's state, as {@code mandate.until}
 * @param asOf the day in the world
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record ExplainQuery(String operation, String field, LocalDate asOf, Optional<Instant> knownAt) {
    public static ExplainQuery of(String operation, String field, LocalDate asOf) {
        return new ExplainQuery(operation, field, asOf, Optional.empty());
    }
}
