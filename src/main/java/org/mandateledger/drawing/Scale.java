package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.mandateledger.time.DateSpan;

/**
 * Days on the paper. What lies beyond its ends is drawn at them, where it is drawn.
 *
 * @param cut it shows a window on more: what happened beyond its ends is to be left out
 */
record Scale(LocalDate from, LocalDate to, double left, double right, boolean cut) {

    Scale(LocalDate from, LocalDate to, double left, double right) {
        this(from, to, left, right, false);
    }

    /** For timelines: the days of a window, or all on which there is anything to show. */
    static Scale of(Collection<Lane> shown, Optional<DateSpan> window) {
        LocalDate first = shown.stream().map(Lane::first).reduce(Days::earlier).orElse(LocalDate.EPOCH);
        LocalDate last = shown.stream().map(Lane::last).reduce(Days::later).orElse(first);
        long span = Math.max(120, last.toEpochDay() - first.toEpochDay());
        LocalDate from = first.minusDays(span / 60 + 8);
        LocalDate to = last.plusDays(span / 30 + 12);
        return window.map(it -> new Scale(it.from(), it.to(), Canvas.LEFT, Canvas.RIGHT, true))
                .orElseGet(() -> new Scale(from, to, Canvas.LEFT, Canvas.RIGHT));
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
