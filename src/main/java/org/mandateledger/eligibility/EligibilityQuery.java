package org.mandateledger.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which operations could be paid for under the framework of S/RES/2719 (2023)?
 *
 * @param asOf the day in the world
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 * @param operation one operation alone, by any name it ever bore, even where the framework is not meant for its kind
 */
public record EligibilityQuery(LocalDate asOf, Optional<Instant> knownAt, Optional<String> operation) {}
