package org.mandateledger.pages.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.pages.DaysOfChange;
import org.mandateledger.pages.DaysOfChange.Day;

/** What took effect on the day, and the nearest days before and after on which anything did. */
record Days(List<Happening> here, Optional<Day> previous, Optional<Day> next) {
    /**
     * @param event its id
     * @param when the date as it is known, where it is not just that day
     */
    record Happening(String event, String summary, Optional<String> when) {}

    static Days of(Material material) {
        DaysOfChange days = DaysOfChange.of(material.history().stream());
        LocalDate day = material.day();
        return new Days(days.on(day).stream().map(Days::happening).toList(), days.before(day), days.after(day));
    }

    private static Happening happening(Placed<Event> placed) {
        return new Happening(placed.id(), Brief.of(placed.event()), DaysOfChange.when(placed.event()));
    }
}
