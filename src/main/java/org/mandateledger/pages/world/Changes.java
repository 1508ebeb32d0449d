package org.mandateledger.pages.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Say;

/**
 * What took effect on a day, and the nearest days before and after on which anything did.
 *
 * @param here by operation
 */
record Changes(List<Changed> here, Optional<Day> previous, Optional<Day> next) {
    record Changed(String operation, String acronym, List<Change> changes) {}

    /**
     * @param event its id
     * @param when the date as it is known, where it is not just that day
     */
    record Change(String summary, String event, Optional<String> when) {}

    record Day(String day, String words) {
        static Day of(LocalDate day) {
            return new Day(day.toString(), Say.day(day));
        }
    }

    static Changes around(LocalDate day, Knowledge known) {
        TreeMap<LocalDate, List<Placed<Event>>> days = new TreeMap<>();
        known.operations().stream()
                .flatMap(id -> known.history(id).stream())
                .filter(placed -> !(placed.event().fact() instanceof Fact.CoverageStated))
                .filter(placed -> placed.event().effective().earliest().isAfter(LocalDate.MIN))
                .forEach(placed -> days.computeIfAbsent(
                                placed.event().effective().earliest(), _ -> new ArrayList<>())
                        .add(placed));
        return new Changes(
                changed(days.getOrDefault(day, List.of()), day, known),
                Optional.ofNullable(days.lowerEntry(day)).map(Map.Entry::getKey).map(Day::of),
                Optional.ofNullable(days.higherEntry(day))
                        .map(Map.Entry::getKey)
                        .map(Day::of));
    }

    private static List<Changed> changed(List<Placed<Event>> events, LocalDate day, Knowledge known) {
        Map<String, List<Change>> byOperation = events.stream()
                .collect(Collectors.groupingBy(
                        placed -> placed.event().subject(),
                        LinkedHashMap::new,
                        Collectors.mapping(placed -> change(placed, day), Collectors.toList())));
        return byOperation.entrySet().stream()
                .map(entry -> new Changed(entry.getKey(), Acronyms.of(entry.getKey(), day, known), entry.getValue()))
                .toList();
    }

    private static Change change(Placed<Event> placed, LocalDate day) {
        Event event = placed.event();
        boolean exact =
                event.effective().latest().equals(day) && !event.effective().qualified();
        return new Change(
                Summary.of(event),
                placed.id(),
                Optional.of(event.effective().toString()).filter(_ -> !exact).map(Say::date));
    }
}
