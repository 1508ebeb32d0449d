package org.mandateledger.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was in force on a day?
 *
 * @param asOf the day in the world; empty: the latest of which the ledger knows anything
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 * @param operation one operation alone, by any name it ever bore, whatever the filter
 */
public record AsOfQuery(
        Optional<LocalDate> asOf, Optional<Instant> knownAt, Optional<String> operation, Filter filter) {

    public static AsOfQuery world(LocalDate day) {
        return new AsOfQuery(Optional.of(day), Optional.empty(), Optional.empty(), Filter.OPEN);
    }

    public static AsOfQuery one(LocalDate day, String operation) {
        return new AsOfQuery(Optional.of(day), Optional.empty(), Optional.of(operation), Filter.OPEN);
    }

    public AsOfQuery knownAt(Instant instant) {
        return new AsOfQuery(asOf, Optional.of(instant), operation, filter);
    }
}
