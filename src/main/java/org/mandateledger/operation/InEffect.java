package org.mandateledger.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mandateledger.history.Placed;

/** Events that took effect: without those that the world called off before their day. */
public final class InEffect {
    private InEffect() {}

    /** @param standing the events that stand for one subject */
    public static List<Placed<Event>> of(List<Placed<Event>> standing) {
        return standing.stream()
                .filter(placed -> !calledOff(placed, standing, new HashSet<>()))
                .toList();
    }

    private static boolean calledOff(Placed<Event> placed, List<Placed<Event>> standing, Set<String> asked) {
        return asked.add(placed.id())
                && standing.stream()
                        .filter(other -> other.event()
                                .revokes()
                                .filter(placed.id()::equals)
                                .isPresent())
                        .filter(other -> !other.event()
                                .effective()
                                .earliest()
                                .isAfter(placed.event().effective().earliest()))
                        .anyMatch(other -> !calledOff(other, standing, asked));
    }
}
