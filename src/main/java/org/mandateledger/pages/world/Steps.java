package org.mandateledger.pages.world;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asof.Turns;
import org.mandateledger.operation.Knowledge;

/**
 * Days near a day, and the span of days that a slider covers.
 *
 * @param first of which the ledger knows anything, and {@code last}; counted from 1970-01-01 as {@code firstDay} and so on
 */
record Steps(List<Step> back, List<Step> forth, String first, String last, long firstDay, long lastDay, long day) {
    record Step(String words, String day) {}

    static Steps from(LocalDate day, Knowledge known) {
        LocalDate latest = LatestDay.of(known);
        LocalDate first = known.operations().isEmpty()
                ? latest
                : Stream.of(Turns.of(known.operations(), known).first())
                        .filter(it -> it.isAfter(Turns.EVER))
                        .findFirst()
                        .orElse(LocalDate.EPOCH);
        LocalDate last = latest.isBefore(day) ? day : latest;
        LocalDate start = first.isAfter(day) ? day : first;
        return new Steps(
                List.of(
                        step("year", day.minusYears(1)),
                        step("month", day.minusMonths(1)),
                        step("day", day.minusDays(1))),
                List.of(step("day", day.plusDays(1)), step("month", day.plusMonths(1)), step("year", day.plusYears(1))),
                start.toString(),
                last.toString(),
                start.toEpochDay(),
                last.toEpochDay(),
                day.toEpochDay());
    }

    private static Step step(String words, LocalDate day) {
        return new Step(words, day.toString());
    }
}
