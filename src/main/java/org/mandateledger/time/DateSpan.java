package org.mandateledger.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from {@code from} (inclusive) to {@code to} (exclusive). {@link LocalDate#MIN} and {@link LocalDate#MAX} stand
 * for ends that are open; the day {@code LocalDate.MAX} itself lies in no span.
 */
public record DateSpan(LocalDate from, LocalDate to) {

    public DateSpan {
        if (to.isBefore(from)) {
            throw new InvalidDate("a span from " + from + " cannot end on " + to + ": give the earlier day first");
        }
    }

    /** @param last the last day, inclusive; {@link LocalDate#MAX} for a span without end */
    public static DateSpan ofInclusive(LocalDate first, LocalDate last) {
        return new DateSpan(first, last.equals(LocalDate.MAX) ? last : last.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean isEmpty() {
        return from.equals(to);
    }

    /** Whether the two share a day; an empty span shares none, and spans that only meet do not. */
    public boolean overlaps(DateSpan other) {
        return intersection(other).isPresent();
    }

    /** The days that the two share, never an empty span. */
    public Optional<DateSpan> intersection(DateSpan other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return start.isBefore(end) ? Optional.of(new DateSpan(start, end)) : Optional.empty();
    }
}
