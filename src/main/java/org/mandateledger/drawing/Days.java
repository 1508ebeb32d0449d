package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.OpenDays;

/** Dates in words, in English whatever the machine's language. */
final class Days {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Days() {}

    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    /** As precise as the date is, {@code Jun 2023?} where its source doubts it. */
    static String words(HistoricalDate date) {
        return plain(date) + (date.qualified() ? "?" : "");
    }

    private static String plain(HistoricalDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)) {
            return first.equals(LocalDate.MIN) ? "by " + words(last) : "from " + words(first);
        }
        if (first.equals(last)) {
            return words(first);
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (wholeMonths && first.plusMonths(1).minusDays(1).equals(last)) {
            return month(first.getMonthValue()) + " " + first.getYear();
        }
        if (wholeMonths && first.plusYears(1).minusDays(1).equals(last) && first.getMonthValue() == 1) {
            return Integer.toString(first.getYear());
        }
        return words(first) + " – " + words(last);
    }

    static LocalDate after(LocalDate day) {
        return OpenDays.plus(day, 1);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate last(Collection<LocalDate> days, LocalDate otherwise) {
        return days.stream()
                .filter(day -> !day.equals(LocalDate.MAX))
                .reduce(Days::later)
                .orElse(otherwise);
    }
}
