package org.mandateledger.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose histories a change set may change: those that it speaks of, and those that cite an instrument or name an
 * operation of which it speaks. Otherwise it would matter which of two events that disagree came first.
 */
final class Concerned {
    private Concerned() {}

    static Set<String> subjects(Knowledge after, List<Event> proposed) {
        Set<String> subjects = new LinkedHashSet<>();
        proposed.forEach(event -> subjects.add(event.subject()));
        Set<String> acts = new LinkedHashSet<>(subjects);
        acts.removeIf(Text::isId);
        Set<String> gone = new LinkedHashSet<>(subjects);
        gone.removeIf(subject -> !Text.isId(subject) || after.operation(subject).isPresent());
        if (!acts.isEmpty() || !gone.isEmpty()) {
            after.operations().stream()
                    .filter(id -> after.history(id).stream()
                            .flatMap(placed -> referred(placed.event()))
                            .anyMatch(other -> acts.contains(other) || gone.contains(other)))
                    .forEach(subjects::add);
        }
        return subjects;
    }

    private static Stream<String> referred(Event event) {
        return Stream.concat(event.instrument().map(Citation::symbol).stream(), event.fact().otherOperation().stream());
    }
}
