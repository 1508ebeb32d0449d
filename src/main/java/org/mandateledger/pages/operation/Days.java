package org.mandateledger.pages.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.pages.Say;

/** What took effect on the day, and the nearest days before and after on which anything did. */
record Days(List<Happening> here, Optional<Day> previous, Optional<Day> next) {
    /**
     * @param event its id
     * @param when the date as it is known, where it is not just that day
     */
    record Happening(String event, String summary, Optional<String> when) {}

    record Day(String day, String words) {}

    static Days of(Material material) {
        TreeMap<LocalDate, List<Placed<Event>>> days = material.history().stream()
                .filter(placed -> !(placed.event().fact() instanceof Fact.CoverageStated))
                .filter(placed -> placed.event().effective().earliest().isAfter(LocalDate.MIN))
                .collect(Collectors.groupingBy(
                        placed -> placed.event().effective().earliest(), TreeMap::new, Collectors.toList()));
        LocalDate day = material.day();
        return new Days(
                days.getOrDefault(day, List.of()).stream().map(Days::happening).toList(),
                Optional.ofNullable(days.lowerEntry(day)).map(Days::day),
                Optional.ofNullable(days.higherEntry(day)).map(Days::day));
    }

    private static Happening happening(Placed<Event> placed) {
        Event event = placed.event();
        return new Happening(
                placed.id(),
                Brief.of(event),
                Optional.of(event.effective()).filter(date -> !date.exact()).map(date -> Say.date(date.toString())));
    }

    private static Day day(Map.Entry<LocalDate, ?> entry) {
        return new Day(entry.getKey().toString(), Say.day(entry.getKey()));
    }
}
