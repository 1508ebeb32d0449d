package org.mandateledger.bench;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.history.Chronicle;
import org.mandateledger.history.Entry;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.time.HistoricalDate;

/** A domain of seven fields over the generic kernel, so that the kernel is measured and not the product's states. */
final class Lean implements Chronicle<Lean.Change, Lean.State> {
    enum What {
        ESTABLISHED,
        RENAMED,
        EXTENDED,
        CEILING,
        HOST,
        CLOSED
    }

    /** @param text a name or an area; {@code number} a ceiling or the epoch day of a last day */
    record Change(HistoricalDate effective, What what, String text, int number, String source) {}

    record State(
            String name,
            String host,
            String source,
            int until,
            int ceiling,
            boolean closed,
            @Nullable String last) {}

    static Entry<Change> entry(RecordedEvent recorded) {
        Event event = recorded.event();
        long position = recorded.position();
        return switch (event.fact()) {
            case Fact.EventCorrected it ->
                new Entry.Correction<>(
                        position,
                        recorded.recorded(),
                        event.id(),
                        event.subject(),
                        it.target(),
                        change(it.replacement()));
            case Fact.EventRetracted it ->
                new Entry.Retraction<>(position, recorded.recorded(), event.id(), event.subject(), it.target());
            case Fact _ ->
                new Entry.Assertion<>(position, recorded.recorded(), event.id(), event.subject(), change(event));
        };
    }

    private static Change change(Event event) {
        return switch (event.fact()) {
            case Fact.OperationEstablished it ->
                change(event, What.ESTABLISHED, it.names().getFirst().name(), 0);
            case Fact.OperationRenamed it ->
                change(event, What.RENAMED, it.names().getFirst().name(), 0);
            case Fact.MandateExtended it ->
                change(event, What.EXTENDED, "", day(it.until().lastDay().orElseThrow()));
            case Fact.StrengthAuthorised it ->
                change(event, What.CEILING, "", it.lines().getFirst().number());
            case Fact.HostAreaChanged it ->
                change(event, What.HOST, it.hostAreas().getFirst(), 0);
            case Fact.OperationClosed _ -> change(event, What.CLOSED, "", 0);
            case Fact other -> throw new IllegalArgumentException("not in this workload: " + other);
        };
    }

    private static Change change(Event event, What what, String text, int number) {
        SourceReference source = event.sources().getFirst();
        return new Change(event.effective(), what, text, number, source.source());
    }

    private static int day(HistoricalDate date) {
        return (int) date.earliest().toEpochDay();
    }

    @Override
    public HistoricalDate effective(Change event) {
        return event.effective();
    }

    @Override
    public int compareSameDay(Change one, Change other) {
        return 0;
    }

    @Override
    public Optional<String> revokes(Change event) {
        return Optional.empty();
    }

    @Override
    public State beginning(String subject) {
        return new State(subject, "", "", (int) LocalDate.MIN.getYear(), 0, false, null);
    }

    @Override
    public State evolve(State was, Placed<Change> placed) {
        return evolve(was, placed.id(), placed.event());
    }

    static State evolve(State was, String id, Change it) {
        return new State(
                it.what == What.ESTABLISHED || it.what == What.RENAMED ? it.text : was.name,
                it.what == What.HOST ? it.text : was.host,
                it.source,
                it.what == What.EXTENDED ? it.number : was.until,
                it.what == What.CEILING ? it.number : was.ceiling,
                was.closed || it.what == What.CLOSED,
                id);
    }
}
