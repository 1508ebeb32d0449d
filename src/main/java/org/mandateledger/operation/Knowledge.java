package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.history.Placed;
import org.mandateledger.history.View;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** The ledger as it stood at one position, for ever. Everything that is asked is asked of this. */
public final class Knowledge {
    private final Records records;
    private final View<Event, Subject> view;
    private final List<RecordedEvent> aside;

    /** What never changes is found once; should two threads find it at once, they find the same. */
    private volatile @Nullable List<String> operations;

    private volatile @Nullable Naming naming;

    Knowledge(Records records, View<Event, Subject> view, List<RecordedEvent> aside) {
        this.records = records;
        this.view = view;
        this.aside = aside;
    }

    /** The same object for whatever one index knows, and another one for another's, which may answer differently. */
    public Object index() {
        return records;
    }

    /** The position of the last event known; 0 while the ledger is empty. */
    public long position() {
        return view.position();
    }

    /** The last event known, as it was recorded. */
    public Optional<RecordedEvent> head() {
        return records.event(position());
    }

    /** Ids of the operations of which any event stands, in order of recording. */
    public List<String> operations() {
        List<String> found = operations;
        if (found == null) {
            found = view.subjects()
                    .filter(Text::isId)
                    .filter(id -> operation(id).isPresent())
                    .toList();
            operations = found;
        }
        return found;
    }

    /** The names that operations ever bore. */
    public Naming naming() {
        Naming found = naming;
        if (found == null) {
            found = Naming.of(this);
            naming = found;
        }
        return found;
    }

    /** Symbols of the instruments of which any event stands, in order of recording. */
    public List<String> instruments() {
        return view.subjects()
                .filter(subject -> !Text.isId(subject))
                .filter(symbol -> instrument(symbol).isPresent())
                .toList();
    }

    /** An operation on a day, where any event about it has taken effect by then. */
    public Optional<Operation> operation(String id, LocalDate day, Reading reading) {
        return view.state(id, day, reading).filter(Operation.class::isInstance).map(Operation.class::cast);
    }

    /** Every operation on a day, in order of recording, of which any event has taken effect by then. */
    public void operations(LocalDate day, Reading reading, Consumer<Operation> each) {
        view.states(day, reading, subject -> {
            if (subject instanceof Operation operation) {
                each.accept(operation);
            }
        });
    }

    /** An operation with everything that is known of it, what is yet to come included. */
    public Optional<Operation> operation(String id) {
        return operation(id, LocalDate.MAX, Reading.EARLIEST);
    }

    /** An instrument, by its exact symbol. */
    public Optional<Instrument> instrument(String symbol) {
        return view.state(symbol, LocalDate.MAX, Reading.EARLIEST)
                .filter(Instrument.class::isInstance)
                .map(Instrument.class::cast);
    }

    /** The day up to which the ledger states that it is complete for an operation. */
    public Optional<HistoricalDate> completeTo(String id) {
        return operation(id).flatMap(Operation::completeTo).map(Sourced::value);
    }

    /** The events that stand for an operation or instrument, in the order in which they took effect. */
    public List<Placed<Event>> history(String subject) {
        return history(subject, Reading.EARLIEST);
    }

    public List<Placed<Event>> history(String subject, Reading reading) {
        return view.standing(subject, reading);
    }

    /** The event that stands under a logical id, if one does. */
    public Optional<Placed<Event>> standing(String id) {
        return event(id).stream()
                .flatMap(recorded -> history(recorded.event().subject()).stream())
                .filter(placed -> placed.id().equals(id))
                .findFirst();
    }

    /** What stands in the place of an event or of a correction, where its own words still do or it is the event itself. */
    public Optional<Placed<Event>> standingFor(String id) {
        return event(id).stream()
                .flatMap(recorded -> history(recorded.event().subject()).stream())
                .filter(placed -> placed.id().equals(id) || placed.given().equals(id))
                .findFirst();
    }

    /** What was recorded under an id, whatever has become of it since. */
    public Optional<RecordedEvent> event(String id) {
        return records.event(id).filter(this::known);
    }

    /** All that was recorded about a subject, corrected and retracted events and their corrections included. */
    public List<RecordedEvent> recorded(String subject) {
        return view.entries(subject).stream()
                .flatMap(entry -> records.event(entry.position()).stream())
                .toList();
    }

    /** What was recorded and could not be applied: no answer is made of it. */
    public List<RecordedEvent> setAside() {
        return aside.stream().filter(this::known).toList();
    }

    /** The same, of one operation or instrument: such as are about it, or name it as the other party. */
    public List<RecordedEvent> setAside(String subject) {
        return setAside().stream()
                .filter(event -> event.event().subject().equals(subject)
                        || event.event()
                                .fact()
                                .otherOperation()
                                .filter(subject::equals)
                                .isPresent())
                .toList();
    }

    /** The subjects as the index has them, operations and instruments alike. */
    public Stream<String> subjects() {
        return view.subjects();
    }

    /** The whole ledger, in order of recording. */
    public Stream<RecordedEvent> events() {
        return eventsAfter(0);
    }

    /** What was recorded after a position, in order. */
    public Stream<RecordedEvent> eventsAfter(long position) {
        return records.between(position, position());
    }

    /** This knowledge as it would be with further events; nothing is recorded. */
    public Knowledge with(List<RecordedEvent> further) {
        return new Knowledge(
                records.with(position(), further),
                view.with(further.stream().map(RecordedEvent::entry).toList()),
                aside);
    }

    private boolean known(RecordedEvent event) {
        return event.position() <= position();
    }
}
