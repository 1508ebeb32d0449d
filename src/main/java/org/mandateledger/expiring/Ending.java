package org.mandateledger.expiring;

import java.time.LocalDate;
import org.mandateledger.time.HistoricalDate;

/**
 * The end of a term by one reading of the dates behind it.
 *
 * @param lastDay the date of its last day, which may itself mean several days
 */
record Ending(Expiry expiry, HistoricalDate lastDay) {

    /** @param to inclusive, as {@code from} */
    boolean mayFallBetween(LocalDate from, LocalDate to) {
        return !lastDay.earliest().isAfter(to) && !lastDay.latest().isBefore(from);
    }

    boolean hasLapsed() {
        return expiry.daysLeft() < 0;
    }
}
