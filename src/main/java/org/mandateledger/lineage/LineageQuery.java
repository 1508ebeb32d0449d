package org.mandateledger.lineage;

import java.time.Instant;
import java.util.Optional;

/**
 * Whom did an operation follow, and who followed it?
 *
 * @param operation by any name it ever bore
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record LineageQuery(String operation, Optional<Instant> knownAt) {}
