package org.mandateledger.drift;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateledger.asof.OperationState;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.operation.Coverage;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;

/** Counts operations on days. */
final class Tallies {
    private Tallies() {}

    static List<DriftAnswer.Tally> on(List<LocalDate> days, Knowledge known) {
        return days.stream().map(day -> on(day, known)).toList();
    }

    private static DriftAnswer.Tally on(LocalDate day, Knowledge known) {
        List<OperationState> states = OperationStates.on(day, known).inForce(_ -> true);
        Map<String, DriftAnswer.Count> counts = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            List<String> counted = states.stream()
                    .filter(measure::counts)
                    .map(OperationState::id)
                    .toList();
            counts.put(Label.of(measure), new DriftAnswer.Count(counted.size(), counted));
        }
        return new DriftAnswer.Tally(
                day.toString(),
                counts,
                states.stream().flatMap(state -> Robust.of(state).stream()).toList(),
                states.stream()
                        .filter(state -> state.uncertain().stream()
                                .anyMatch(it -> it.field().equals("status")))
                        .map(OperationState::id)
                        .toList(),
                states.stream()
                        .filter(state -> Coverage.endsBefore(day, known.completeTo(state.id())))
                        .map(OperationState::id)
                        .toList());
    }
}
