package org.mandateledger.pages.world;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.mandateledger.time.DateSpan;

/**
 * Days near a day, and the span of days that a slider covers, that of the strip beneath it.
 *
 * @param first of the slider's days, {@code last} and {@code day}: counted from 1970-01-01
 */
record Steps(List<Step> back, List<Step> forth, long first, long last, long day) {
    record Step(String words, String day) {}

    static Steps from(LocalDate day, DateSpan days) {
        LocalDate last = Collections.max(List.of(day, days.to().minusDays(1)));
        LocalDate start = Collections.min(List.of(day, days.from()));
        return new Steps(
                List.of(
                        step("year", day.minusYears(1)),
                        step("month", day.minusMonths(1)),
                        step("day", day.minusDays(1))),
                List.of(step("day", day.plusDays(1)), step("month", day.plusMonths(1)), step("year", day.plusYears(1))),
                start.toEpochDay(),
                last.toEpochDay(),
                day.toEpochDay());
    }

    private static Step step(String words, LocalDate day) {
        return new Step(words, day.toString());
    }
}
