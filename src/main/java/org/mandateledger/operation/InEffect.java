package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mandateledger.history.Annulled;
import org.mandateledger.history.Placed;
import org.mandateledger.time.Reading;

/** Events that took effect: without those that the world called off before their day. */
public final class InEffect {
    private InEffect() {}

    /** @param standing the events that stand for one subject, by the earliest reading of their dates */
    public static List<Placed<Event>> of(List<Placed<Event>> standing) {
        if (standing.stream().allMatch(placed -> placed.event().revokes().isEmpty())) {
            return standing;
        }
        return standing.stream()
                .filter(placed -> by(placed.event().effective().earliest(), Reading.EARLIEST, standing)
                        .contains(placed))
                .toList();
    }

    /** Those that had taken effect by a day and that no other that had annulled. */
    public static List<Placed<Event>> by(LocalDate day, Reading reading, List<Placed<Event>> standing) {
        List<Placed<Event>> begun = standing.stream()
                .filter(placed -> !placed.event().effective().on(reading).isAfter(day))
                .toList();
        Set<String> annulled = Annulled.among(begun, Event::revokes);
        return begun.stream().filter(placed -> !annulled.contains(placed.id())).toList();
    }
}
