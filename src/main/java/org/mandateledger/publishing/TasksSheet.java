package org.mandateledger.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Stretch;
import org.mandateledger.operation.Stretches;
import org.mandateledger.publishing.Column.Type;

/** One row a task of a mandate and the days on which it was one. */
final class TasksSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("operation", Type.CODE, "the operation's id"),
            new Column("strand", Type.CODE, "which of its mandates; core unless named"),
            new Column("task", Type.CODE, "id in the taxonomy of tasks"),
            new Column("from", Type.DAY, "the first day on which it was a task; empty where that is not known"),
            new Column(
                    "to",
                    Type.DAY,
                    "the last day on which it was one, that of the mandate or the operation at the latest; empty while"
                            + " it goes on"),
            new Column("instrument", Type.TEXT, "symbol of the instrument that gave it"),
            new Column("event_id", Type.CODE, "the event that says so"));

    private TasksSheet() {}

    static Sheet of(Material material) {
        List<List<String>> rows = new ArrayList<>();
        material.frames()
                .forEach((operation, frames) -> Stretches.tasks(frames, material.end(operation)).stream()
                        .sorted(Comparator.comparing((Stretch<Stretches.Task> it) -> it.first())
                                .thenComparing(it -> it.value().value().strand())
                                .thenComparing(it -> it.value().value().task()))
                        .forEach(it -> rows.add(row(operation, it, material))));
        return new Sheet(
                "tasks",
                "Tasks of mandates",
                "What the mandates ask for, by the taxonomy of tasks, and the days on which they asked for it.",
                COLUMNS,
                List.of("operation", "strand", "task", "from"),
                rows);
    }

    private static List<String> row(String operation, Stretch<Stretches.Task> stretch, Material material) {
        Stretches.Task task = stretch.value().value();
        Optional<Event> event = material.event(stretch.value().event());
        return List.of(
                operation,
                task.strand(),
                task.task(),
                Cells.of(Optional.of(stretch.first()).filter(day -> day.isAfter(Material.EARLIEST))),
                Cells.of(stretch.last()),
                Cells.symbol(event.flatMap(Event::instrument)),
                stretch.value().event());
    }
}
