package org.mandateledger.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.Table;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.Neighbours;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.asof.Turns;
import org.mandateledger.operation.Knowledge;
import tools.jackson.databind.JsonNode;

/**
 * Which answers events would change if they were recorded: exactly, on every day, of every operation, those included
 * that only show the ones concerned as supporters or predecessors.
 *
 * @param changes by operation, field and day
 */
public record Preview(List<Change> changes) {

    /**
     * One answer that would change over a span of days.
     *
     * @param field the path of a field of the operation's state
     * @param from the first day; null where it has been so since ever
     * @param to the day after the last; null where it stays so
     * @param before null where there was nothing
     */
    public record Change(
            String operation,
            String field,
            Optional<String> from,
            Optional<String> to,
            Optional<JsonNode> before,
            Optional<JsonNode> after) {}

    /** @param after {@code before} with further events, as {@link Knowledge#with} makes it */
    public static Preview of(Knowledge before, Knowledge after) {
        Set<String> concerned = concerned(before, after);
        List<Change> changes = new ArrayList<>();
        Map<String, Spans> open = new LinkedHashMap<>();
        concerned.forEach(id -> open.put(id, new Spans(id, changes)));
        for (LocalDate day : days(concerned, before, after)) {
            OperationStates was = OperationStates.on(day, before);
            OperationStates is = OperationStates.on(day, after);
            open.forEach((id, spans) -> spans.on(day, leaves(id, was), leaves(id, is)));
        }
        open.values().forEach(Spans::end);
        List<String> order = List.copyOf(concerned);
        changes.sort(Comparator.comparingInt((Change change) -> order.indexOf(change.operation()))
                .thenComparing(Change::field)
                .thenComparing(change -> change.from().map(LocalDate::parse).orElse(LocalDate.MIN)));
        return new Preview(List.copyOf(changes));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public Table table() {
        return new Table(
                List.of("operation", "field", "from", "to", "before", "after"),
                changes.stream()
                        .map(change -> List.of(
                                change.operation(),
                                change.field(),
                                change.from().orElse(".."),
                                change.to().orElse(".."),
                                Table.cell(change.before()),
                                Table.cell(change.after())))
                        .toList());
    }

    private static Set<String> concerned(Knowledge before, Knowledge after) {
        Set<String> touched = new LinkedHashSet<>();
        after.events()
                .filter(recorded -> recorded.position() > before.position())
                .forEach(recorded -> touched.add(recorded.event().subject()));
        // One whose last event is retracted is there no longer, which changes all answers about it.
        Set<String> operations = new HashSet<>(before.operations());
        operations.addAll(after.operations());
        touched.retainAll(operations);
        return neighbourhood(touched, before, after);
    }

    private static Set<String> neighbourhood(Collection<String> operations, Knowledge before, Knowledge after) {
        Set<String> all = new LinkedHashSet<>(operations);
        all.addAll(new Neighbours(before).with(operations));
        all.addAll(new Neighbours(after).with(operations));
        return all;
    }

    /** What a neighbour shows of its own neighbours can turn on their days. */
    private static NavigableSet<LocalDate> days(Set<String> concerned, Knowledge before, Knowledge after) {
        Set<String> all = neighbourhood(concerned, before, after);
        NavigableSet<LocalDate> days = Turns.of(all, before);
        days.addAll(Turns.of(all, after));
        return days;
    }

    private static Map<String, JsonNode> leaves(String id, OperationStates states) {
        return states.of(id).map(Fields::of).map(Fields::leaves).orElse(Map.of());
    }

    /** The differences of one operation that have begun and not yet ended. */
    private record Spans(String operation, List<Change> changes, Map<String, Change> open) {
        Spans(String operation, List<Change> changes) {
            this(operation, changes, new HashMap<>());
        }

        void on(LocalDate day, Map<String, JsonNode> was, Map<String, JsonNode> is) {
            Optional<String> from =
                    Optional.of(day).filter(it -> !it.equals(Turns.EVER)).map(LocalDate::toString);
            Set<String> differing = Comparison.differing(was, is);
            for (Change running : List.copyOf(open.values())) {
                boolean goesOn = differing.contains(running.field())
                        && running.before().equals(Optional.ofNullable(was.get(running.field())))
                        && running.after().equals(Optional.ofNullable(is.get(running.field())));
                if (!goesOn) {
                    changes.add(ended(running, from));
                    open.remove(running.field());
                }
            }
            for (String field : differing) {
                open.computeIfAbsent(
                        field,
                        _ -> new Change(
                                operation,
                                field,
                                from,
                                Optional.empty(),
                                Optional.ofNullable(was.get(field)),
                                Optional.ofNullable(is.get(field))));
            }
        }

        void end() {
            changes.addAll(open.values());
        }

        private static Change ended(Change running, Optional<String> to) {
            return new Change(
                    running.operation(), running.field(), running.from(), to, running.before(), running.after());
        }
    }
}
