package org.mandateledger.operation;

import java.util.Comparator;
import java.util.Optional;
import org.mandateledger.history.Chronicle;
import org.mandateledger.history.Placed;
import org.mandateledger.time.HistoricalDate;

/** How the history of operations and instruments is kept. */
public final class MandateChronicle implements Chronicle<Event, Subject> {
    /** What was decided earlier took effect earlier, if both name the same day; then by symbol and paragraph. */
    private static final Comparator<Event> SAME_DAY = Comparator.comparing(
                    (Event event) -> event.instrument().map(act -> act.decided().earliest()),
                    Absent.first(Comparator.naturalOrder()))
            .thenComparing(event -> event.instrument().map(Citation::symbol), Absent.first(new NumberedText()))
            .thenComparing(event -> event.instrument().flatMap(Citation::paragraph), Absent.first(new NumberedText()));

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

    private static final class Absent {
        static <T> Comparator<Optional<T>> first(Comparator<? super T> order) {
            return (one, other) -> one.isEmpty() || other.isEmpty()
                    ? Boolean.compare(one.isPresent(), other.isPresent())
                    : order.compare(one.get(), other.get());
        }
    }
}
