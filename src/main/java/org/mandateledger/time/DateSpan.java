package org.mandateledger.time;

import java.time.LocalDate;

/**
 * Days from {@code from} (inclusive) to {@code to} (exclusive). {@link LocalDate#MIN} and {@link LocalDate#MAX} stand
 * for ends that are open.
 */
public record DateSpan(LocalDate from, LocalDate to) {

    public DateSpan {
        if (to.isBefore(from)) {
            throw new InvalidDate("a span from " + from + " cannot end on " + to + ": give the earlier day first");
        }
    }

    public boolean isEmpty() {
        return from.equals(to);
    }
}
