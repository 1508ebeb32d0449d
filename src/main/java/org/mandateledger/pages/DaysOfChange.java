package org.mandateledger.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;

/** The days on which something took effect in the world; a date that is not known to the day counts as its first. */
public final class DaysOfChange {
    private final TreeMap<LocalDate, List<Placed<Event>>> days;

    private DaysOfChange(TreeMap<LocalDate, List<Placed<Event>>> days) {
        this.days = days;
    }

    public record Day(String day, String words) {
        private static Day of(Map.Entry<LocalDate, ?> entry) {
            return new Day(entry.getKey().toString(), Say.day(entry.getKey()));
        }
    }

    public static DaysOfChange of(Stream<Placed<Event>> events) {
        return new DaysOfChange(events.filter(placed -> !(placed.event().fact() instanceof Fact.CoverageStated))
                .filter(placed -> placed.event().effective().earliest().isAfter(LocalDate.MIN))
                .collect(Collectors.groupingBy(
                        placed -> placed.event().effective().earliest(), TreeMap::new, Collectors.toList())));
    }

    public List<Placed<Event>> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    public Optional<Day> before(LocalDate day) {
        return Optional.ofNullable(days.lowerEntry(day)).map(Day::of);
    }

    public Optional<Day> after(LocalDate day) {
        return Optional.ofNullable(days.higherEntry(day)).map(Day::of);
    }

    /** The date in words, where it is not just a day. */
    public static Optional<String> when(Event event) {
        return Optional.of(event.effective()).filter(date -> !date.exact()).map(date -> Say.date(date.toString()));
    }
}
