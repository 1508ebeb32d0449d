package org.mandateledger.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation.Support;
import org.mandateledger.operation.Stretch;
import org.mandateledger.publishing.Column.Type;

/** One row an arrangement of support in one of its forms, and the days on which it stood. */
final class SupportsSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("operation", Type.CODE, "id of the operation that gives"),
            new Column("to_operation", Type.CODE, "id of the operation that receives, where it is one"),
            new Column("to_name", Type.TEXT, "name of who receives, where that is no operation"),
            new Column("effective", Type.EDTF, "the day this form took effect"),
            new Column("from", Type.DAY, "the first day on which it stood"),
            new Column(
                    "to",
                    Type.DAY,
                    "the last day on which it stood, that of the operation at the latest; empty while both go on"),
            new Column("services", Type.CODES, "each with who pays, as fuel:assessed, separated by ;"),
            new Column("conditions", Type.TEXT, "separated by ;"),
            new Column("decided", Type.EDTF, "the day the instrument was adopted"),
            new Column("instrument", Type.TEXT, "the instrument's symbol"),
            new Column("event_id", Type.CODE, "the event that says so"));

    private SupportsSheet() {}

    static Sheet of(Material material) {
        List<List<String>> rows = new ArrayList<>();
        material.frames()
                .forEach((operation, frames) -> Stretch.of(
                                frames,
                                new TreeSet<>(),
                                material.end(operation),
                                (state, _) -> List.copyOf(state.supports().values()))
                        .stream()
                        .sorted(Comparator.comparing((Stretch<Support> it) -> it.first())
                                .thenComparing(it -> it.value().value().to().key())
                                .thenComparing(it -> it.value().event()))
                        .forEach(it -> rows.add(row(operation, it, material))));
        return new Sheet(
                "supports",
                "Support between operations and other parties",
                "Arrangements of support in each form that they took, and the days on which it stood.",
                COLUMNS,
                List.of(),
                rows);
    }

    private static List<String> row(String operation, Stretch<Support> stretch, Material material) {
        Support support = stretch.value().value();
        Optional<Event> event = material.event(stretch.value().event());
        return List.of(
                operation,
                Cells.of(support.to().operation()),
                Cells.of(support.to().name()),
                Cells.of(event.map(Event::effective)),
                stretch.first().toString(),
                Cells.of(stretch.last()),
                Cells.list(support.services().stream()
                        .map(it -> it.service() + ":" + Label.of(it.funding()))
                        .toList()),
                Cells.list(support.conditions()),
                Cells.decided(support.instrument()),
                Cells.symbol(support.instrument()),
                stretch.value().event());
    }
}
