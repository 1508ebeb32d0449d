package org.mandateledger.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandateledger.operation.Knowledge;

/** Forebears and heirs: whom an operation followed, whom those followed, and so on, and the same onwards. */
final class Lineage {
    private final Map<String, List<String>> successors = new HashMap<>();
    private final Map<String, List<String>> predecessors = new HashMap<>();

    private Lineage(Knowledge known) {
        List<String> ids = known.operations();
        for (String id : ids) {
            known.operation(id).stream()
                    .flatMap(operation -> operation.successions().stream())
                    .map(succession -> succession.value().successor())
                    .filter(ids::contains)
                    .forEach(next -> {
                        successors.computeIfAbsent(id, _ -> new ArrayList<>()).add(next);
                        predecessors
                                .computeIfAbsent(next, _ -> new ArrayList<>())
                                .add(id);
                    });
        }
    }

    /** The given ones first. */
    static List<String> of(Collection<String> operations, Knowledge known) {
        Lineage lineage = new Lineage(known);
        Set<String> all = new LinkedHashSet<>(operations);
        all.addAll(reached(operations, lineage.predecessors));
        all.addAll(reached(operations, lineage.successors));
        return List.copyOf(all);
    }

    private static Set<String> reached(Collection<String> from, Map<String, List<String>> steps) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> ahead = new ArrayDeque<>(from);
        while (!ahead.isEmpty()) {
            for (String next : steps.getOrDefault(ahead.remove(), List.of())) {
                if (reached.add(next)) {
                    ahead.add(next);
                }
            }
        }
        return reached;
    }
}
