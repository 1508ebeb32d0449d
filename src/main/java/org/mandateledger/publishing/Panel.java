package org.mandateledger.publishing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.asking.Period;
import org.mandateledger.asof.Neighbours;
import org.mandateledger.asof.OperationState;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.asof.Turns;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.time.Reading;

/**
 * Operations by months or years. An operation has a row for every period on some day of which it was there, from when
 * it was established or began to its last day. The row is its state on the period's last day; on its own last day, or
 * on the latest day that the ledger knows of, where that comes before.
 */
final class Panel {
    private final Material material;
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Map<String, NavigableSet<LocalDate>> turns = new HashMap<>();
    private final Map<String, Shown> last = new HashMap<>();

    /** @param operation by the earliest reading, where it is there by that */
    record Shown(LocalDate day, Optional<OperationState> state, Optional<Operation> operation) {
        boolean closed() {
            return state.filter(it -> it.status().equals("closed")
                            && it.uncertain().stream()
                                    .noneMatch(doubt -> doubt.field().equals("status")))
                    .isPresent();
        }
    }

    private Panel(Material material) {
        this.material = material;
        Neighbours all = new Neighbours(material.known());
        for (String id : material.frames().keySet()) {
            Set<String> shown = all.with(Set.of(id));
            neighbours.put(id, shown);
            turns.put(id, Turns.of(shown, material.known()));
        }
    }

    static Sheet by(PanelBy by, Material material) {
        List<PanelCell> cells = PanelColumns.by(by);
        String period = cells.get(2).column().name();
        return new Sheet(
                by.table(),
                "Operations by " + period,
                ("One row an operation and %1$s in which it was there on any day, with its state on the last day of the"
                                + " %1$s: on its own last day, or on the latest that the ledger knows of, where that comes"
                                + " before. Dates that are not known to the day are taken by their earliest reading.")
                        .formatted(period),
                cells.stream().map(PanelCell::column).toList(),
                List.of("operation", period),
                new Panel(material)
                        .rows(by)
                        .map(row -> cells.stream()
                                .map(cell -> cell.text().apply(row))
                                .toList())
                        .toList());
    }

    private Stream<PanelRow> rows(PanelBy by) {
        return material.first().stream()
                .flatMap(first -> Period.of(by.step(), first, material.day()).stream())
                .flatMap(period -> material.frames().keySet().stream().flatMap(id -> in(period, id).stream()));
    }

    private Optional<PanelRow> in(Period period, String id) {
        LocalDate day = period.last().isAfter(material.day()) ? material.day() : period.last();
        Shown shown = on(day, id);
        Optional<Shown> there =
                shown.state().filter(it -> it.status().equals("closed")).isEmpty()
                        ? Optional.of(shown)
                        : shown.operation()
                                .flatMap(operation -> lastDay(operation, period))
                                .map(end -> on(end, id))
                                .or(() -> Optional.of(shown));
        return there.filter(it -> !it.closed())
                .flatMap(
                        it -> it.state().map(state -> new PanelRow(period, it.day(), state, it.operation(), material)));
    }

    /** Between two turns of the operation and its neighbours nothing is otherwise. */
    private Shown on(LocalDate day, String id) {
        Optional<Shown> held = Optional.ofNullable(last.get(id))
                .filter(it -> !it.day().isAfter(day))
                .filter(it -> turns.getOrDefault(id, Collections.emptyNavigableSet())
                        .subSet(it.day(), false, day, true)
                        .isEmpty());
        Shown now = held.map(it -> new Shown(day, it.state(), it.operation()))
                .orElseGet(() -> new Shown(
                        day,
                        OperationStates.among(neighbours.getOrDefault(id, Set.of(id)), day, material.known())
                                .of(id),
                        material.known().operation(id, day, Reading.EARLIEST)));
        last.put(id, now);
        return now;
    }

    /** The last day, where it falls into a period by one reading or the other. Of one that never began, its mandate's. */
    private static Optional<LocalDate> lastDay(Operation operation, Period period) {
        return operation
                .ended()
                .map(Sourced::value)
                .or(() -> operation.core().end().map(end -> end.value().lastDay()))
                .flatMap(end -> Stream.of(end.earliest(), end.latest())
                        .filter(period::has)
                        .findFirst());
    }
}
