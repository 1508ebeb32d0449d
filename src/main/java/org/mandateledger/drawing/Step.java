package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.mandateledger.operation.Fact.Category;
import org.mandateledger.operation.Fact.StrengthLine;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** A ceiling and the days on which it stood; half-open. */
record Step(LocalDate from, LocalDate to, int number, Category category, String event) {

    /** The ceiling that says most of the size of the force: uniformed personnel, else military, else observers. */
    static List<Step> force(List<Frame> frames, LocalDate end) {
        return of(
                frames,
                end,
                (operation, day) -> ceiling(Category.UNIFORMED, operation, day)
                        .or(() -> ceiling(Category.MILITARY, operation, day))
                        .or(() -> ceiling(Category.MILITARY_OBSERVERS, operation, day)));
    }

    static List<Step> police(List<Frame> frames, LocalDate end) {
        return of(Category.POLICE, frames, end);
    }

    static List<Step> of(Category category, List<Frame> frames, LocalDate end) {
        return of(frames, end, (operation, day) -> ceiling(category, operation, day));
    }

    private static Optional<Sourced<StrengthLine>> ceiling(Category category, Operation operation, LocalDate day) {
        return operation.ceiling(category, day, Reading.EARLIEST);
    }

    private static List<Step> of(
            List<Frame> frames,
            LocalDate end,
            BiFunction<Operation, LocalDate, Optional<Sourced<StrengthLine>>> standing) {
        List<Step> steps = new ArrayList<>();
        List<LocalDate> days = List.copyOf(days(frames));
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            LocalDate to = Days.earlier(end, i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX);
            Optional<Step> step = Frame.on(day, frames)
                    .flatMap(operation -> standing.apply(operation, day))
                    .filter(_ -> day.isBefore(to))
                    .map(line -> new Step(
                            day, to, line.value().number(), line.value().category(), line.event()));
            step.ifPresent(it -> add(it, steps));
        }
        return List.copyOf(steps);
    }

    private static void add(Step step, List<Step> steps) {
        boolean goesOn = !steps.isEmpty()
                && steps.getLast().to.equals(step.from)
                && steps.getLast().number == step.number
                && steps.getLast().category == step.category;
        Step first = goesOn ? steps.removeLast() : step;
        steps.add(new Step(first.from, step.to, step.number, step.category, first.event));
    }

    /** A temporary line falls away on a day on which nothing else need happen. */
    private static TreeSet<LocalDate> days(List<Frame> frames) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Frame frame : frames) {
            days.add(frame.day());
            frame.operation().ceilings().stream()
                    .flatMap(line -> line.value().until().stream())
                    .map(HistoricalDate::earliest)
                    .map(Days::after)
                    .forEach(days::add);
        }
        return days;
    }
}
