package org.mandateledger.asof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;

/** The days on which what is answered may differ from the day before. Between two of them no answer changes. */
public final class Turns {
    /** Stands for days beyond all history: what has held since ever holds on it, what ended before ever has ended. */
    public static final LocalDate EVER = LocalDate.MIN.plusDays(1);

    private Turns() {}

    /** Those of all events that stand for these operations; {@link #EVER} where one has held since ever. */
    public static NavigableSet<LocalDate> of(Collection<String> operations, Knowledge known) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        operations.stream()
                .flatMap(id -> known.history(id).stream())
                .flatMap(placed -> of(placed.event()))
                .forEach(days::add);
        return days;
    }

    /** When an event takes effect, by both readings, and the days after the last days that it states. */
    public static Stream<LocalDate> of(Event event) {
        HistoricalDate effective = event.effective();
        return Stream.concat(
                        Stream.of(effective.earliest(), effective.latest()),
                        lastDays(event)
                                .flatMap(last -> Stream.of(last.earliest(), last.latest()))
                                .filter(day -> !day.equals(LocalDate.MAX))
                                .map(day -> day.plusDays(1)))
                .filter(day -> !day.equals(LocalDate.MAX))
                .map(day -> day.isBefore(EVER) ? EVER : day);
    }

    private static Stream<HistoricalDate> lastDays(Event event) {
        return switch (event.fact()) {
            case Fact.MandateGranted it -> it.until().lastDay().stream();
            case Fact.MandateExtended it -> it.until().lastDay().stream();
            case Fact.MandateModified it -> it.until().flatMap(Until::lastDay).stream();
            case Fact.MandateTerminated it -> Stream.of(it.lastDay());
            case Fact.MandateLapsed it -> Stream.of(it.lastDay());
            case Fact.StrengthAuthorised it -> it.lines().stream().flatMap(line -> line.until().stream());
            case Fact.OperationsCeased _, Fact.OperationClosed _ -> Stream.of(event.effective());
            case Fact.CoverageStated it -> Stream.of(it.completeTo());
            case Fact _ -> Stream.empty();
        };
    }
}
