package org.mandateledger.lineage;

import java.time.Instant;
import java.util.Optional;

/**
 * Who followed whom in a region of the world?
 *
 * @param region by its id, its code in M49 or its name
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record RegionQuery(String region, Optional<Instant> knownAt) {}
