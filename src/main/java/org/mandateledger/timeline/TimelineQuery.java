package org.mandateledger.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened to these operations, in the order in which it took effect?
 *
 * @param operations by any name that they ever bore
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 * @param from only what may have taken effect on or after this day
 * @param to only what may have taken effect on or before this day
 * @param lineage also whom they followed and who followed them, and so on
 * @param corrected also what the ledger once said and no longer does
 */
public record TimelineQuery(
        List<String> operations,
        Optional<Instant> knownAt,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean lineage,
        boolean corrected) {

    public static TimelineQuery of(String operation) {
        return new TimelineQuery(
                List.of(operation), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }
}
