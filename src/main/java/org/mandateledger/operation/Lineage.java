package org.mandateledger.operation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Operations that succession connects, steps yet to come included: the line of one (whom it followed, whom those
 * followed, and so on, and the same onwards), and its whole lineage, with those aside.
 */
public final class Lineage {
    private final Map<String, List<String>> successors = new HashMap<>();
    private final Map<String, List<String>> predecessors = new HashMap<>();

    public Lineage(Knowledge known) {
        for (String id : known.operations()) {
            known.operation(id).stream()
                    .flatMap(operation -> operation.successions().stream())
                    .map(succession -> succession.value().successor())
                    .forEach(next -> {
                        successors.computeIfAbsent(id, _ -> new ArrayList<>()).add(next);
                        predecessors
                                .computeIfAbsent(next, _ -> new ArrayList<>())
                                .add(id);
                    });
        }
    }

    /** These first, then those before them, then those after. */
    public Set<String> line(Collection<String> operations) {
        Set<String> line = new LinkedHashSet<>(operations);
        line.addAll(reached(operations, predecessors, Map.of()));
        line.addAll(reached(operations, successors, Map.of()));
        return line;
    }

    /** All that any path of successions leads to, whichever way it goes; the one asked about among them. */
    public Set<String> whole(String operation) {
        return reached(List.of(operation), predecessors, successors);
    }

    private static Set<String> reached(
            Collection<String> from, Map<String, List<String>> steps, Map<String, List<String>> others) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> ahead = new ArrayDeque<>(from);
        while (!ahead.isEmpty()) {
            String at = ahead.remove();
            for (Map<String, List<String>> each : List.of(steps, others)) {
                for (String next : each.getOrDefault(at, List.of())) {
                    if (reached.add(next)) {
                        ahead.add(next);
                    }
                }
            }
        }
        return reached;
    }
}
