package org.mandateledger.reconciling;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.mandateledger.time.HistoricalDate;

/**
 * The days that a date may mean.
 *
 * @param first the first of them, {@code MIN} where it is open
 * @param last the last of them, {@code MAX} where it is open
 */
record Days(LocalDate first, LocalDate last) {
    private static final int MOST_DAYS = 60;
    private static final int MOST_MONTHS = 24;

    static Days of(HistoricalDate date) {
        return new Days(date.earliest(), date.latest());
    }

    boolean isOne() {
        return first.equals(last);
    }

    boolean isFirstOfMonth() {
        return isOne() && first.getDayOfMonth() == 1;
    }

    boolean meets(Days other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    Days wholeMonths() {
        return new Days(
                isOpen(first) ? first : first.withDayOfMonth(1),
                isOpen(last) ? last : YearMonth.from(last).atEndOfMonth());
    }

    Days wholeYears() {
        return new Days(
                isOpen(first) ? first : first.withDayOfYear(1),
                isOpen(last) ? last : Year.from(last).atMonth(12).atEndOfMonth());
    }

    /** How coarse they are, where they are not one day. */
    String breadth() {
        if (equals(new Days(first, first).wholeMonths())) {
            return "to the month";
        }
        return equals(new Days(first, first).wholeYears()) ? "to the year" : "within the span that the table gives";
    }

    /** How far off these days are from others that they do not meet, as {@code 2 days later}. */
    String awayFrom(Days other) {
        return first.isAfter(other.last)
                ? length(other.last, first) + " later"
                : length(last, other.first) + " earlier";
    }

    private static String length(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        long months = ChronoUnit.MONTHS.between(from, to);
        if (days <= MOST_DAYS) {
            return days == 1 ? "a day" : days + " days";
        }
        return months <= MOST_MONTHS ? months + " months" : ChronoUnit.YEARS.between(from, to) + " years";
    }

    private static boolean isOpen(LocalDate end) {
        return end.equals(LocalDate.MIN) || end.equals(LocalDate.MAX);
    }
}
