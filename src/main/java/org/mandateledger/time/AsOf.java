package org.mandateledger.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * The two axes of every question: the world on {@code day}, according to the ledger as it stood at {@code knownAt}.
 *
 * @param day valid time, a day in the world
 * @param knownAt knowledge time; what was recorded at that very instant counts as known
 */
public record AsOf(LocalDate day, Instant knownAt) {

    /**
     * Reads a day, {@code YYYY-MM-DD} and nothing else: a question is asked of one day.
     *
     * @throws InvalidDate for everything else; for a month, a year or a doubtful date it names the days to choose from
     */
    public static LocalDate day(String text) {
        if (PlainDay.matches(text)) {
            return PlainDay.parse(text);
        }
        HistoricalDate date = HistoricalDate.parse(text);
        throw InvalidDate.of(text, "is not a plain day: give a day as YYYY-MM-DD" + choice(date));
    }

    private static String choice(HistoricalDate date) {
        boolean open = date.earliest().equals(LocalDate.MIN) || date.latest().equals(LocalDate.MAX);
        if (open) {
            return ", such as 2015-11-09";
        }
        return date.earliest().equals(date.latest())
                ? ": " + date.earliest()
                : ", from " + date.earliest() + " to " + date.latest();
    }

    /**
     * Reads an instant with its offset ({@code 2026-11-22T10:15:30.123456Z}, {@code 2026-11-22T11:15:30+01:00}), or a
     * plain day, which means the last microsecond of that day in UTC: everything recorded on it is known.
     *
     * @throws InvalidDate for everything else
     */
    public static Instant instant(String text) {
        if (PlainDay.matches(text)) {
            LocalDate next = PlainDay.parse(text).plusDays(1);
            return next.atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            InvalidDate invalid = InvalidDate.of(
                    text,
                    "is not an instant: give it with its offset as 2026-11-22T10:15:30Z or 2026-11-22T11:15:30+01:00,"
                            + " or a day as 2026-11-22 for its end in UTC");
            invalid.initCause(e);
            throw invalid;
        }
    }
}
