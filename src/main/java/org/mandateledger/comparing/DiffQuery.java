package org.mandateledger.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What differs between two answers?
 *
 * @param knownAt of what the ledger knew the first is asked; empty: as it stands now
 * @param knownAt2 of what it knew the second is asked; empty: as the first
 */
public record DiffQuery(LocalDate from, LocalDate to, Optional<Instant> knownAt, Optional<Instant> knownAt2) {
    public DiffQuery {
        knownAt2 = knownAt2.or(() -> knownAt);
    }

    public static DiffQuery between(LocalDate from, LocalDate to) {
        return new DiffQuery(from, to, Optional.empty(), Optional.empty());
    }
}
