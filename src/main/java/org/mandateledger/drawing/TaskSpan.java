package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Strand;

/**
 * A task of one mandate and the days on which it stood; half-open.
 *
 * @param event the one that added it
 */
record TaskSpan(String task, String strand, LocalDate from, LocalDate to, String event) {

    /** In the order in which they began. */
    static List<TaskSpan> of(List<Frame> frames, LocalDate end) {
        List<TaskSpan> over = new ArrayList<>();
        Map<TaskSpan, LocalDate> open = new LinkedHashMap<>();
        for (LocalDate day : days(frames, end)) {
            List<TaskSpan> now = Frame.on(day, frames)
                    .filter(_ -> day.isBefore(end))
                    .map(operation -> on(operation, day))
                    .orElse(List.of());
            List.copyOf(open.keySet()).stream()
                    .filter(held -> !now.contains(held))
                    .forEach(held -> {
                        LocalDate from = open.getOrDefault(held, day);
                        over.add(held.lasting(from, day));
                        open.remove(held);
                    });
            now.forEach(held -> open.putIfAbsent(held, day));
        }
        open.forEach((held, from) -> over.add(held.lasting(from, LocalDate.MAX)));
        return over.stream().sorted(Comparator.comparing(TaskSpan::from)).toList();
    }

    private static List<TaskSpan> on(Operation operation, LocalDate day) {
        return operation.strands().values().stream()
                .filter(strand -> runs(strand, day))
                .flatMap(strand -> strand.tasks().stream()
                        .map(it -> new TaskSpan(it.value(), strand.name(), LocalDate.MIN, LocalDate.MAX, it.event())))
                .toList();
    }

    private static boolean runs(Strand strand, LocalDate day) {
        return strand.end()
                .filter(it -> day.isAfter(it.value().lastDay().earliest()))
                .isEmpty();
    }

    /** A mandate ends on a day on which nothing else need happen. */
    private static TreeSet<LocalDate> days(List<Frame> frames, LocalDate end) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Frame frame : frames) {
            days.add(frame.day());
            frame.operation().strands().values().stream()
                    .flatMap(strand -> strand.end().stream())
                    .map(it -> Days.after(it.value().lastDay().earliest()))
                    .forEach(days::add);
        }
        if (!end.equals(LocalDate.MAX)) {
            days.add(end);
        }
        return days;
    }

    private TaskSpan lasting(LocalDate first, LocalDate over) {
        return new TaskSpan(task, strand, first, over, event);
    }
}
