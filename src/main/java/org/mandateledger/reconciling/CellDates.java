package org.mandateledger.reconciling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.time.HistoricalDate;

/** Reads dates of a table. */
record CellDates(Optional<DateTimeFormatter> formatter, Precision precision) {

    /** @param pattern with days, or of months or years alone */
    static DateTimeFormatter formatter(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new InvalidQuestion("dates: '%s' is no pattern of dates (%s); write one such as dd/MM/yyyy"
                    .formatted(pattern, e.getMessage()));
        }
    }

    /** @throws DateTimeException or InvalidDate where the text is no such date */
    Days read(String text) {
        return precision.of(
                formatter.map(it -> days(text, it)).orElseGet(() -> Days.of(HistoricalDate.parse(text))));
    }

    private static Days days(String text, DateTimeFormatter formatter) {
        return switch (formatter.parseBest(text, LocalDate::from, YearMonth::from, Year::from)) {
            case LocalDate day -> new Days(day, day);
            case YearMonth month -> new Days(month.atDay(1), month.atEndOfMonth());
            case Year year -> new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
            case TemporalAccessor other -> throw new IllegalStateException(other + " was not asked for");
        };
    }
}
