package org.mandateledger.reconciling;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How does that table stand to the ledger?
 *
 * @param as the mapping that is shipped under this name, or a file
 * @param only findings of these kinds; empty: all
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
record ReconcileQuery(Path file, String as, List<Outcome> only, Optional<Instant> knownAt) {}
