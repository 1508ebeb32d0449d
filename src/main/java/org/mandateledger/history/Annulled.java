package org.mandateledger.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which events others annul in the world; a revocation that is itself revoked annuls nothing. */
public final class Annulled {
    private Annulled() {}

    /**
     * The ids of those that others among the events annul.
     *
     * @param begun the events of one subject that have taken effect by some day
     */
    public static <E> Set<String> among(List<Placed<E>> begun, Function<? super E, Optional<String>> revokes) {
        Map<String, List<String>> revocations = new HashMap<>();
        for (Placed<E> placed : begun) {
            revokes.apply(placed.event())
                    .ifPresent(id -> revocations
                            .computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(placed.id()));
        }
        if (revocations.isEmpty()) {
            return Set.of();
        }
        Set<String> annulled = new HashSet<>();
        for (String id : revocations.keySet()) {
            if (annulled(id, revocations, new HashSet<>())) {
                annulled.add(id);
            }
        }
        return annulled;
    }

    private static boolean annulled(String id, Map<String, List<String>> revocations, Set<String> asked) {
        return asked.add(id)
                && revocations.getOrDefault(id, List.of()).stream()
                        .anyMatch(other -> !annulled(other, revocations, asked));
    }
}
