package org.mandateledger.drawing;

import java.time.LocalDate;

/**
 * Days on the paper. What lies beyond its ends is drawn at them, where it is drawn.
 *
 * @param cut it shows a window on more: what happened beyond its ends is to be left out
 */
record Scale(LocalDate from, LocalDate to, double left, double right, boolean cut) {

    Scale(LocalDate from, LocalDate to, double left, double right) {
        this(from, to, left, right, false);
    }

    /** Where a day begins. */
    double x(LocalDate day) {
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        long at = Math.clamp(day.toEpochDay(), first, last);
        return left + (right - left) * (at - first) / (last - first);
    }

    double perYear() {
        return (right - left) * 365.2425 / (to.toEpochDay() - from.toEpochDay());
    }

    boolean leavesOut(LocalDate day) {
        return cut && (day.isBefore(from) || day.isAfter(to));
    }
}
