package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Stretch;
import org.mandateledger.operation.Stretches;

/**
 * A task of one mandate and the days on which it stood; half-open.
 *
 * @param event the one that added it
 */
record TaskSpan(String task, String strand, LocalDate from, LocalDate to, String event) {

    /**
     * In the order in which they began.
     *
     * @param closed the day after the operation's last, on which all are over
     */
    static List<TaskSpan> of(List<Frame> frames, LocalDate closed) {
        return Stretches.tasks(frames, Optional.empty()).stream()
                .filter(stretch -> stretch.first().isBefore(closed))
                .map(stretch -> of(stretch, closed))
                .sorted(Comparator.comparing(TaskSpan::from))
                .toList();
    }

    private static TaskSpan of(Stretch<Stretches.Task> stretch, LocalDate closed) {
        Stretches.Task task = stretch.value().value();
        return new TaskSpan(
                task.task(),
                task.strand(),
                stretch.first(),
                stretch.last()
                        .map(Days::after)
                        .map(it -> Days.earlier(it, closed))
                        .orElse(closed),
                stretch.value().event());
    }
}
