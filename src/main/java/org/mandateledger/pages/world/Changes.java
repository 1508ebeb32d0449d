package org.mandateledger.pages.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.DaysOfChange;
import org.mandateledger.pages.DaysOfChange.Day;

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

    static Changes around(LocalDate day, Knowledge known) {
        DaysOfChange days = DaysOfChange.of(known.operations().stream().flatMap(id -> known.history(id).stream()));
        return new Changes(changed(days.on(day), day, known), days.before(day), days.after(day));
    }

    private static List<Changed> changed(List<Placed<Event>> events, LocalDate day, Knowledge known) {
        Map<String, List<Change>> byOperation = events.stream()
                .collect(Collectors.groupingBy(
                        placed -> placed.event().subject(),
                        LinkedHashMap::new,
                        Collectors.mapping(Changes::change, Collectors.toList())));
        return byOperation.entrySet().stream()
                .map(entry -> new Changed(entry.getKey(), Acronyms.of(entry.getKey(), day, known), entry.getValue()))
                .toList();
    }

    private static Change change(Placed<Event> placed) {
        return new Change(Summary.of(placed.event()), placed.id(), DaysOfChange.when(placed.event()));
    }
}
