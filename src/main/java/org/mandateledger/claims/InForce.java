package org.mandateledger.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.asof.OperationState;
import org.mandateledger.asof.OperationStates;

/**
 * Which operations, active or closing, are there on a day?
 *
 * @param are exactly these
 * @param include at least these
 * @param exclude none of these
 * @param atLeast so many
 */
record InForce(
        LocalDate on,
        Optional<Filter> where,
        Optional<List<String>> are,
        Optional<List<String>> include,
        Optional<List<String>> exclude,
        Optional<Integer> atLeast)
        implements Check {
    @Override
    public Finding decide(Asked asked) {
        List<OperationState> found = OperationStates.on(on, asked.known()).inForce(where.orElse(Filter.ALL)::fits);
        Set<String> may = ids(found.stream());
        Set<String> sure = ids(found.stream()
                .filter(state -> state.uncertain().stream()
                        .noneMatch(it -> List.of("status", "kind", "multidimensional", "hostAreas")
                                .contains(it.field()))));
        List<String> events = found.stream()
                .flatMap(state -> asked.behind(state.id(), "status", on).stream())
                .distinct()
                .toList();
        Optional<String> missing = named().filter(id -> !asked.holds(id)).findFirst();
        if (missing.isPresent()) {
            return Finding.undecidable("the ledger holds no " + missing.get(), events);
        }
        boolean surely = holdsFor(sure, may);
        if (!surely && holdsFor(may, sure)) {
            return Finding.undecidable("it hangs on a date that is not known to the day", events);
        }
        return Finding.of(
                surely,
                "on %s: %s, of %d operations that the ledger holds"
                        .formatted(
                                on,
                                may.isEmpty() ? "none" : String.join(", ", may),
                                asked.known().operations().size()),
                events);
    }

    private boolean holdsFor(Set<String> there, Set<String> elsewise) {
        return are.map(exactly -> there.equals(new HashSet<>(exactly)) && elsewise.equals(there))
                        .orElse(true)
                && include.map(there::containsAll).orElse(true)
                && exclude.map(none -> none.stream().noneMatch(elsewise::contains))
                        .orElse(true)
                && atLeast.map(many -> there.size() >= many).orElse(true);
    }

    private Stream<String> named() {
        return Stream.of(are, include, exclude).flatMap(Optional::stream).flatMap(Collection::stream);
    }

    private static Set<String> ids(Stream<OperationState> states) {
        return states.map(OperationState::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
