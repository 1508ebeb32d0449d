package org.mandateledger.expiring;

import java.util.Optional;

/**
 * A mandate and the day it runs out.
 *
 * @param operation the operation's id
 * @param status that of the operation: planned, active or closing
 * @param strand core, or the name of the mandate beside it
 * @param until the last day by its terms, inclusive, in EDTF
 * @param untilKind dated or conditional; then {@code until} is the latest it may be, and {@code condition} says on what
 *     it hangs
 * @param untilDerived computed from a duration
 * @param terminatedOn the last day set by a decision to end it, where there is one; it counts instead of {@code until}
 * @param daysLeft to the last day: 0 on that day, negative after it
 * @param eventId the event that set the last day; {@code instrument} the act that last gave the mandate its terms
 * @param standing in-force, lapsed, or unknown-whether-renewed
 * @param completeTo the day up to which the ledger is complete for this operation
 * @param beyondHorizon the day asked about lies after that, or nothing is stated: it may have been renewed since
 * @param uncertain why the last day or the mandate cannot be told for certain
 */
public record Expiry(
        String operation,
        Optional<String> acronym,
        String status,
        String strand,
        Optional<String> authority,
        String until,
        String untilKind,
        boolean untilDerived,
        Optional<String> condition,
        Optional<String> terminatedOn,
        long daysLeft,
        Optional<String> instrument,
        String eventId,
        String standing,
        Optional<String> completeTo,
        boolean beyondHorizon,
        Optional<String> uncertain) {

    Expiry doubted() {
        return new Expiry(
                operation,
                acronym,
                status,
                strand,
                authority,
                until,
                untilKind,
                untilDerived,
                condition,
                terminatedOn,
                daysLeft,
                instrument,
                eventId,
                standing,
                completeTo,
                beyondHorizon,
                Optional.of("a date is not known to the day; the two readings of it differ"));
    }
}
