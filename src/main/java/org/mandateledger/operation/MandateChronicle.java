package org.mandateledger.operation;

import java.time.chrono.ChronoLocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.mandateledger.history.Chronicle;
import org.mandateledger.history.Placed;
import org.mandateledger.time.HistoricalDate;

/** How the history of operations and instruments is kept. */
final class MandateChronicle implements Chronicle<Event, Subject> {
    /** What was decided earlier took effect earlier, if both name the same day; then by symbol and paragraph. */
    private static final Comparator<Event> SAME_DAY = absentFirst(
                    event -> event.instrument().map(act -> act.decided().earliest()),
                    Comparator.<ChronoLocalDate>naturalOrder())
            .thenComparing(absentFirst(event -> event.instrument().map(Citation::symbol), new NumberedText()))
            .thenComparing(absentFirst(event -> event.instrument().flatMap(Citation::paragraph), new NumberedText()));

    @Override
    public HistoricalDate effective(Event event) {
        return event.effective();
    }

    @Override
    public int compareSameDay(Event one, Event other) {
        return SAME_DAY.compare(one, other);
    }

    @Override
    public Optional<String> revokes(Event event) {
        return event.revokes();
    }

    @Override
    public Subject beginning(String subject) {
        return Subject.beginning(subject);
    }

    @Override
    public Subject evolve(Subject state, Placed<Event> placed) {
        return Evolution.evolve(state, placed);
    }

    private static <T> Comparator<Event> absentFirst(
            Function<Event, Optional<? extends T>> part, Comparator<? super T> order) {
        return (one, other) -> {
            Optional<? extends T> left = part.apply(one);
            Optional<? extends T> right = part.apply(other);
            return left.isEmpty() || right.isEmpty()
                    ? Boolean.compare(left.isPresent(), right.isPresent())
                    : order.compare(left.get(), right.get());
        };
    }
}
