package org.mandateledger.supporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who supported whom on a day?
 *
 * @param asOf the day in the world
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 * @param operation only what this one gives or receives, by any name it ever bore
 */
public record SupportsQuery(LocalDate asOf, Optional<Instant> knownAt, Optional<String> operation) {}
