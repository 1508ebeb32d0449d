package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One subject's history, as the rules look at it. */
final class History {
    private final Knowledge known;
    private final String subject;
    /** A correction's words under the id of the event whose place they take. */
    private final List<Event> events;

    History(Knowledge known, String subject) {
        this.known = known;
        this.subject = subject;
        this.events = known.history(subject).stream()
                .map(placed -> placed.event().withId(placed.id()))
                .toList();
    }

    Knowledge known() {
        return known;
    }

    String subject() {
        return subject;
    }

    boolean isOperation() {
        return Text.isId(subject);
    }

    Stream<Event> events() {
        return events.stream();
    }

    <F extends Fact> Stream<Event> events(Class<F> type) {
        return events().filter(event -> type.isInstance(event.fact()));
    }

    Optional<Event> event(String id) {
        return events().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The earliest day on which the operation can have been established. */
    Optional<LocalDate> established() {
        return events(Fact.OperationEstablished.class)
                .map(event -> event.effective().earliest())
                .min(LocalDate::compareTo);
    }

    /** Whether an event, as the order has it, stands before another. */
    boolean before(Event one, Event other) {
        return events.indexOf(one) < events.indexOf(other);
    }

    boolean unexplained(Violation violation) {
        return event(violation.event()).flatMap(Event::note).isEmpty();
    }
}
