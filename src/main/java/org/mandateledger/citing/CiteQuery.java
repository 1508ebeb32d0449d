package org.mandateledger.citing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How is an answer cited?
 *
 * @param question the words of a command that reads, or one address below {@code /api/v1}; none: the ledger as a whole
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record CiteQuery(List<String> question, Optional<Instant> knownAt) {
    public CiteQuery {
        question = List.copyOf(question);
    }
}
