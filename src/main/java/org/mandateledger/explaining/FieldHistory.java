package org.mandateledger.explaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.asof.Turns;
import org.mandateledger.operation.Knowledge;
import tools.jackson.databind.JsonNode;

/** What one operation's fields were on every day on which they can have changed. */
final class FieldHistory {
    private final NavigableMap<LocalDate, Fields> byDay = new TreeMap<>();

    /** @param shown the operation with its neighbours */
    FieldHistory(String operation, Set<String> shown, Knowledge known) {
        for (LocalDate day : Turns.of(shown, known)) {
            OperationStates.among(shown, day, known).of(operation).ifPresent(state -> byDay.put(day, Fields.of(state)));
        }
    }

    /** Days over which a field kept one value. */
    record Run(LocalDate from, Optional<LocalDate> to, Optional<JsonNode> value) {}

    /** The runs of a field that began by that day, in order; none before the operation is there. */
    List<Run> until(LocalDate day, String path) {
        List<Run> runs = new ArrayList<>();
        for (Map.Entry<LocalDate, Fields> at : byDay.headMap(day, true).entrySet()) {
            Optional<JsonNode> value = at.getValue().value(path);
            if (runs.isEmpty()) {
                runs.add(new Run(at.getKey(), Optional.empty(), value));
            } else if (!runs.getLast().value().equals(value)) {
                Run before = runs.removeLast();
                runs.add(new Run(before.from(), Optional.of(at.getKey()), before.value()));
                runs.add(new Run(at.getKey(), Optional.empty(), value));
            }
        }
        return runs;
    }

    /** Every path that there has been on any day. */
    List<String> paths() {
        return byDay.values().stream()
                .flatMap(fields -> fields.nodes().keySet().stream())
                .distinct()
                .toList();
    }
}
