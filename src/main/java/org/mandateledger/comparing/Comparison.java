package org.mandateledger.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.OperationState;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.comparing.DiffAnswer.Difference;
import org.mandateledger.comparing.DiffAnswer.OperationDiff;
import org.mandateledger.comparing.DiffAnswer.Whole;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Status;
import tools.jackson.databind.JsonNode;

/** Two worlds side by side. */
final class Comparison {
    private static final String CLOSED = Label.of(Status.CLOSED);

    private final Map<String, OperationState> before;
    private final Map<String, OperationState> after;
    private final Causes causes;

    Comparison(LocalDate from, Knowledge first, LocalDate to, Knowledge second) {
        before = states(from, first);
        after = states(to, second);
        causes = new Causes(from, first, to, second);
    }

    private static Map<String, OperationState> states(LocalDate day, Knowledge known) {
        Map<String, OperationState> states = new LinkedHashMap<>();
        OperationStates.on(day, known).all().forEach(state -> states.put(state.id(), state));
        return states;
    }

    List<Whole> added() {
        return whole(after, state -> !before.containsKey(state.id()));
    }

    List<Whole> removed() {
        return whole(before, state -> !after.containsKey(state.id()));
    }

    List<Whole> ended() {
        return after.values().stream()
                .filter(state -> state.status().equals(CLOSED))
                .filter(state -> Optional.ofNullable(before.get(state.id()))
                        .filter(was -> was.status().equals(CLOSED))
                        .isEmpty())
                .map(state -> whole(state, causes.of(state.id(), "status")))
                .toList();
    }

    private List<Whole> whole(Map<String, OperationState> states, Predicate<OperationState> which) {
        return states.values().stream()
                .filter(which)
                .map(state -> whole(state, causes.ofExistence(state.id())))
                .toList();
    }

    private static Whole whole(OperationState state, List<String> events) {
        return new Whole(state.id(), state.name(), state.status(), events);
    }

    List<OperationDiff> changed() {
        List<OperationDiff> changed = new ArrayList<>();
        before.forEach((id, was) -> Optional.ofNullable(after.get(id))
                .filter(is -> !is.equals(was))
                .map(is -> new OperationDiff(id, is.name(), differences(was, is)))
                .filter(diff -> !diff.changes().isEmpty())
                .ifPresent(changed::add));
        return changed;
    }

    private List<Difference> differences(OperationState was, OperationState is) {
        Map<String, JsonNode> old = Fields.of(was).leaves();
        Map<String, JsonNode> now = Fields.of(is).leaves();
        return differing(old, now).stream()
                .map(field -> new Difference(
                        field,
                        Optional.ofNullable(old.get(field)),
                        Optional.ofNullable(now.get(field)),
                        causes.of(is.id(), field)))
                .toList();
    }

    /** The paths under which two states have different values. */
    static Set<String> differing(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> differing = new LinkedHashSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(path -> Optional.ofNullable(before.get(path)).equals(Optional.ofNullable(after.get(path))));
        return differing;
    }
}
