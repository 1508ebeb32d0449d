package org.mandateledger.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mandateledger.drawing.Frame;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Strand;
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

    private record Task(String strand, String task) {}

    static Sheet of(Material material) {
        List<List<String>> rows = new ArrayList<>();
        material.frames()
                .forEach((operation, frames) ->
                        Stretch.of(frames, ends(frames), material.end(operation), TasksSheet::on).stream()
                                .sorted(Comparator.comparing((Stretch<Task> it) -> it.first())
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

    /** The days after those on which a mandate was ended, whatever takes effect on them. */
    private static SortedSet<LocalDate> ends(List<Frame> frames) {
        SortedSet<LocalDate> days = new TreeSet<>();
        frames.stream()
                .flatMap(frame -> frame.operation().strands().values().stream())
                .flatMap(strand -> strand.end().stream())
                .map(end -> end.value().lastDay().earliest())
                .filter(day -> day.isAfter(LocalDate.MIN) && day.isBefore(LocalDate.MAX))
                .forEach(day -> days.add(day.plusDays(1)));
        return days;
    }

    private static List<Sourced<Task>> on(Operation operation, LocalDate day) {
        return operation.strands().values().stream()
                .filter(strand -> runs(strand, day))
                .flatMap(strand -> strand.tasks().stream()
                        .map(task -> new Sourced<>(new Task(strand.name(), task.value()), task.event())))
                .toList();
    }

    private static boolean runs(Strand strand, LocalDate day) {
        return strand.end()
                .filter(end -> day.isAfter(end.value().lastDay().earliest()))
                .isEmpty();
    }

    private static List<String> row(String operation, Stretch<Task> stretch, Material material) {
        Task task = stretch.value().value();
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
