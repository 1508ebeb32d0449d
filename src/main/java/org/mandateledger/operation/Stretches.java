package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** What an operation was called, asked to do and allowed, each with the days on which it was. */
public final class Stretches {
    private Stretches() {}

    public record Task(String strand, String task) {}

    public static List<Stretch<Fact.Name>> names(List<Frame> frames) {
        return Stretch.of(frames, new TreeSet<>(), Optional.empty(), (state, _) -> state.names());
    }

    /** @param end the operation's last day, on which what still stands ends with it */
    public static List<Stretch<Fact.StrengthLine>> ceilings(List<Frame> frames, Optional<LocalDate> end) {
        return Stretch.of(frames, expiries(frames), end, (state, day) -> state.ceilings(day, Reading.EARLIEST));
    }

    /** @param end the operation's last day, on which what still stands ends with it */
    public static List<Stretch<Task>> tasks(List<Frame> frames, Optional<LocalDate> end) {
        return Stretch.of(frames, ends(frames), end, Stretches::on);
    }

    private static SortedSet<LocalDate> expiries(List<Frame> frames) {
        SortedSet<LocalDate> days = new TreeSet<>();
        frames.forEach(frame -> frame.operation().ceilings().stream()
                .flatMap(line -> line.value().until().stream())
                .map(HistoricalDate::earliest)
                .forEach(day -> days.add(day.plusDays(1))));
        return days;
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
}
