package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * A value and the days on which it stood.
 *
 * @param last inclusive; empty while it stands
 */
public record Stretch<T>(Sourced<T> value, LocalDate first, Optional<LocalDate> last) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
    }

    /**
     * @param further days on which something may change though nothing takes effect
     * @param end the last day, inclusive, of what still stands then
     * @param standing the values on a day, by what tells them apart
     */
    public static <T> List<Stretch<T>> of(
            List<Frame> frames,
            SortedSet<LocalDate> further,
            Optional<LocalDate> end,
            BiFunction<Operation, LocalDate, List<Sourced<T>>> standing) {
        SortedSet<LocalDate> days = new TreeSet<>(further);
        frames.forEach(frame -> days.add(frame.day()));
        List<Stretch<T>> over = new ArrayList<>();
        Map<Sourced<T>, LocalDate> open = new LinkedHashMap<>();
        for (LocalDate day : days) {
            List<Sourced<T>> now = Frame.on(day, frames)
                    .map(operation -> standing.apply(operation, day))
                    .orElse(List.of());
            List.copyOf(open.entrySet()).stream()
                    .filter(held -> !now.contains(held.getKey()))
                    .forEach(held -> {
                        over.add(new Stretch<>(held.getKey(), held.getValue(), Optional.of(day.minusDays(1))));
                        open.remove(held.getKey());
                    });
            now.forEach(value -> open.putIfAbsent(value, day));
        }
        open.forEach(
                (value, first) -> over.add(new Stretch<>(value, first, end.filter(last -> !last.isBefore(first)))));
        return over;
    }
}
