package org.mandateledger.reconciling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.InvalidDate;

/** Reads dates of a table. */
record CellDates(List<DateTimeFormatter> formatters, Precision precision) {

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

    /** @throws InvalidDate where the text is no such date */
    Days read(String text) {
        return precision.of(
                formatters.isEmpty()
                        ? Days.of(HistoricalDate.parse(text))
                        : formatters.stream()
                                .flatMap(it -> days(text, it).stream())
                                .findFirst()
                                .orElseThrow(() -> new InvalidDate("'%s' is no date in that form".formatted(text))));
    }

    private static Optional<Days> days(String text, DateTimeFormatter formatter) {
        try {
            return Optional.of(
                    switch (formatter.parseBest(text, LocalDate::from, YearMonth::from, Year::from)) {
                        case LocalDate day -> new Days(day, day);
                        case YearMonth month -> new Days(month.atDay(1), month.atEndOfMonth());
                        case Year year ->
                            new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
                        case TemporalAccessor other -> throw new IllegalStateException(other + " was not asked for");
                    });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
