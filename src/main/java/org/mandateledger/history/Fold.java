package org.mandateledger.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Folds standing events, in their order, into states. */
final class Fold {
    private Fold() {}

    /** The state after each of the events: element i is the fold of the first i + 1. */
    static <E, S> List<S> states(String subject, List<Placed<E>> standing, Chronicle<E, S> chronicle) {
        if (standing.stream()
                .anyMatch(placed -> chronicle.revokes(placed.event()).isPresent())) {
            return statesWithRevocations(subject, standing, chronicle);
        }
        List<S> states = new ArrayList<>(standing.size());
        S state = chronicle.beginning(subject);
        for (Placed<E> placed : standing) {
            state = chronicle.evolve(state, placed);
            states.add(state);
        }
        return states;
    }

    private static <E, S> List<S> statesWithRevocations(
            String subject, List<Placed<E>> standing, Chronicle<E, S> chronicle) {
        List<S> states = new ArrayList<>(standing.size());
        for (int taken = 1; taken <= standing.size(); taken++) {
            S state = chronicle.beginning(subject);
            for (Placed<E> placed : unrevoked(standing.subList(0, taken), chronicle)) {
                state = chronicle.evolve(state, placed);
            }
            states.add(state);
        }
        return states;
    }

    /** Without the events that another of them annuls; a revocation that is itself revoked annuls nothing. */
    static <E> List<Placed<E>> unrevoked(List<Placed<E>> standing, Chronicle<E, ?> chronicle) {
        Set<String> revoked = new HashSet<>();
        for (Placed<E> placed : standing) {
            if (revoked(placed.id(), standing, chronicle, new HashSet<>())) {
                revoked.add(placed.id());
            }
        }
        return standing.stream()
                .filter(placed -> !revoked.contains(placed.id()))
                .toList();
    }

    private static <E> boolean revoked(
            String id, List<Placed<E>> standing, Chronicle<E, ?> chronicle, Set<String> asked) {
        return asked.add(id)
                && standing.stream()
                        .filter(placed -> chronicle
                                .revokes(placed.event())
                                .filter(id::equals)
                                .isPresent())
                        .anyMatch(placed -> !revoked(placed.id(), standing, chronicle, asked));
    }
}
