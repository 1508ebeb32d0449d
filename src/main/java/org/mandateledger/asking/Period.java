package org.mandateledger.asking;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A month or a year of the calendar, from its first to its last day. */
public record Period(String written, LocalDate first, LocalDate last) {

    /** Those from the one of a day to the one of another. */
    public static List<Period> of(Step by, LocalDate from, LocalDate to) {
        return Stream.iterate(of(by, from), it -> !it.first().isAfter(to), it -> of(by, it.last.plusDays(1)))
                .toList();
    }

    /** Those of whole years. */
    public static List<Period> of(Step by, YearSpan years) {
        return of(
                by,
                Year.of(years.from()).atDay(1),
                Year.of(years.to()).atMonth(12).atEndOfMonth());
    }

    private static Period of(Step by, LocalDate day) {
        return switch (by) {
            case MONTH -> {
                YearMonth month = YearMonth.from(day);
                yield new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
            }
            case YEAR -> {
                Year year = Year.from(day);
                yield new Period(
                        year.toString(), year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
        };
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
