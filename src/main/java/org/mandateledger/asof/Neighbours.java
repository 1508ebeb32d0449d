package org.mandateledger.asof;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mandateledger.operation.Knowledge;

/** Operations that show in each other's state: who supports and who is supported, who followed and who was followed. */
public final class Neighbours {
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    public Neighbours(Knowledge known) {
        for (String id : known.operations()) {
            known.history(id).stream()
                    .flatMap(placed -> placed.event().fact().shownAt().stream())
                    .forEach(other -> {
                        neighbours
                                .computeIfAbsent(id, _ -> new LinkedHashSet<>())
                                .add(other);
                        neighbours
                                .computeIfAbsent(other, _ -> new LinkedHashSet<>())
                                .add(id);
                    });
        }
    }

    /** These and their neighbours. */
    public Set<String> with(Collection<String> operations) {
        Set<String> all = new LinkedHashSet<>(operations);
        operations.forEach(id -> all.addAll(neighbours.getOrDefault(id, Set.of())));
        return all;
    }
}
