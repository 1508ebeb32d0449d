package org.mandateledger.lineage;

import java.time.Instant;
import java.util.Optional;

/**
 * In which regions of the world were there operations?
 *
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record RegionsQuery(Optional<Instant> knownAt) {}
