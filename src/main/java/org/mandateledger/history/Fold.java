package org.mandateledger.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Folds standing events, in their order, into states. */
final class Fold {
    private Fold() {}

    /**
     * The state after each of the events: element i is the fold of the first i + 1.
     *
     * @param before the states after the first events, as many as are known already
     */
    static <E, S> List<S> states(String subject, List<Placed<E>> standing, List<S> before, Chronicle<E, S> chronicle) {
        List<S> states = new ArrayList<>(standing.size());
        states.addAll(before);
        Set<String> annulled = Annulled.among(standing.subList(0, before.size()), chronicle::revokes);
        for (int i = before.size(); i < standing.size(); i++) {
            Placed<E> placed = standing.get(i);
            S state = i == 0 ? chronicle.beginning(subject) : states.get(i - 1);
            if (chronicle.revokes(placed.event()).isPresent()) {
                List<Placed<E>> soFar = standing.subList(0, i + 1);
                annulled = Annulled.among(soFar, chronicle::revokes);
                state = without(annulled, subject, soFar, chronicle);
            } else if (!annulled.contains(placed.id())) {
                state = chronicle.evolve(state, placed);
            }
            states.add(state);
        }
        return states;
    }

    private static <E, S> S without(
            Set<String> annulled, String subject, List<Placed<E>> standing, Chronicle<E, S> chronicle) {
        S state = chronicle.beginning(subject);
        for (Placed<E> placed : standing) {
            state = annulled.contains(placed.id()) ? state : chronicle.evolve(state, placed);
        }
        return state;
    }
}
