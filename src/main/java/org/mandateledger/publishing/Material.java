package org.mandateledger.publishing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.Step;
import org.mandateledger.drift.DriftAnswer;
import org.mandateledger.drift.DriftQuery;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.InEffect;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.World;
import org.mandateledger.time.Reading;

/**
 * What tables are made from, read once.
 *
 * @param day on which the state is that of the world
 * @param whole all operations, and what concerns none of them
 * @param histories events that took effect, by operation, in the order of ids
 * @param frames the states of operations, in the same order
 * @param events those of the histories, by their logical ids
 */
record Material(
        Knowledge known,
        LocalDate day,
        boolean whole,
        World world,
        Map<String, List<Placed<Event>>> histories,
        Map<String, List<Frame>> frames,
        Map<String, Event> events) {

    /** What is older is no date of an operation. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    static Material of(Knowledge known) {
        return of(known, LatestDay.of(known), Optional.empty());
    }

    /** @param chosen ids of the operations that are wanted; empty: all, and what concerns none */
    static Material of(Knowledge known, LocalDate day, Optional<Set<String>> chosen) {
        Map<String, List<Placed<Event>>> histories = new TreeMap<>();
        Map<String, List<Frame>> frames = new TreeMap<>();
        Map<String, Event> events = new HashMap<>();
        for (String id : known.operations()) {
            if (chosen.filter(ids -> !ids.contains(id)).isPresent()) {
                continue;
            }
            List<Frame> all = Frame.of(id, known).stream()
                    .filter(frame -> !frame.day().isAfter(day))
                    .toList();
            if (!all.isEmpty()) {
                histories.put(
                        id,
                        InEffect.of(known.history(id)).stream()
                                .filter(placed ->
                                        !placed.event().effective().earliest().isAfter(day))
                                .toList());
                frames.put(id, all);
                histories.get(id).forEach(placed -> events.put(placed.id(), placed.event()));
            }
        }
        return new Material(
                known, day, chosen.isEmpty(), World.on(day, Reading.EARLIEST, known), histories, frames, events);
    }

    /** The words that stand under a logical id. */
    Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The last day of an operation, on which its ceilings and its support end with it. */
    Optional<LocalDate> end(String operation) {
        return world.operation(operation)
                .flatMap(Operation::ended)
                .map(it -> it.value().latest())
                .filter(day -> !day.equals(LocalDate.MAX));
    }

    /** Whether it is about an operation that is wanted, or about something else where all is. */
    boolean concerns(String subject) {
        return whole || frames.containsKey(subject);
    }

    /** The first day of the first of these operations; empty where there is none. */
    Optional<LocalDate> first() {
        return frames.keySet().stream()
                .flatMap(id -> world.operation(id).stream())
                .flatMap(operation ->
                        Stream.concat(operation.on(Milestone.ESTABLISHED).stream(), operation.begun().stream()))
                .flatMap(it -> Stream.of(it.value().earliest(), it.value().latest()))
                .filter(first -> first.isAfter(EARLIEST))
                .min(Comparator.naturalOrder());
    }

    /** Year by year from the first operation on; empty where there is none. */
    Optional<DriftAnswer> drift() {
        return world.operations().stream()
                .flatMap(operation -> operation.on(Milestone.ESTABLISHED).stream())
                .map(it -> it.value().earliest())
                .filter(first -> first.isAfter(EARLIEST))
                .min(Comparator.naturalOrder())
                .map(first -> DriftAnswer.of(
                        new DriftQuery(first.getYear(), day.getYear(), Step.YEAR, Optional.empty()), known));
    }
}
