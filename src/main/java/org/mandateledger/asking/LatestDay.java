package org.mandateledger.asking;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;

/**
 * The latest day of which the ledger knows anything: the day that is meant where none is named, and that of the
 * published state. It is the last of all days on which an event that stands takes effect (the first day that its date
 * may mean) and of all days up to which the ledger states that it is complete; never today, so that the same ledger
 * always publishes the same.
 */
public final class LatestDay {
    private LatestDay() {}

    public static LocalDate of(Knowledge known) {
        return Stream.concat(known.operations().stream(), known.instruments().stream())
                .flatMap(subject -> known.history(subject).stream())
                .flatMap(LatestDay::days)
                .filter(day -> !day.equals(LocalDate.MAX))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static Stream<LocalDate> days(Placed<Event> placed) {
        Stream<LocalDate> effective = Stream.of(placed.event().effective().earliest());
        return placed.event().fact() instanceof Fact.CoverageStated(var completeTo)
                ? Stream.concat(effective, Stream.of(completeTo.latest()))
                : effective;
    }
}
