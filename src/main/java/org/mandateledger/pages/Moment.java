package org.mandateledger.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.AsOf;

/**
 * The state of knowledge that a page is asked about.
 *
 * @param knownAt as questions are told it; empty: as the ledger stands now
 * @param known what was known then
 */
public record Moment(Optional<Instant> knownAt, Knowledge known) {
    /** The day that was written, or where none was, the latest of which anything is known. */
    public LocalDate day(String written) {
        return written.isBlank() ? LatestDay.of(known) : AsOf.day(written.strip());
    }
}
