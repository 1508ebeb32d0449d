package org.mandateledger.reconciling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Naming;
import org.mandateledger.operation.Naming.Found;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Status;
import org.mandateledger.reconciling.Value.Ours;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** Operations as they were on a day. */
final class OperationSubjects implements Subjects {
    private final Knowledge known;
    private final LocalDate day;
    private final Naming naming;

    OperationSubjects(Knowledge known, LocalDate day) {
        this.known = known;
        this.day = day;
        this.naming = known.naming();
    }

    @Override
    public Found find(String key) {
        return switch (naming.find(key)) {
            case Found.One(String id) when on(id).isEmpty() -> new Found.None(List.of());
            case Found found -> found;
        };
    }

    @Override
    public List<String> within(Mapping.Scope scope) {
        return known.operations().stream()
                .filter(id -> on(id).filter(it -> scope.symbols().isEmpty())
                        .filter(it -> scope.kinds().isEmpty()
                                || it.kind()
                                        .filter(kind -> scope.kinds().contains(Label.of(kind.value())))
                                        .isPresent())
                        .isPresent())
                .toList();
    }

    @Override
    public String called(String id) {
        return on(id).flatMap(it -> it.name().acronym()).orElse(id);
    }

    @Override
    public Optional<String> origin(String id) {
        return on(id).flatMap(it -> it.on(Milestone.ESTABLISHED).or(it::begun)).map(Sourced::event);
    }

    @Override
    public Optional<String> completeTo(String id) {
        return known.completeTo(id).map(HistoricalDate::toString);
    }

    @Override
    public List<Ours> values(String id, Field field) {
        return on(id).flatMap(it -> value(it, field)).stream().toList();
    }

    private Optional<Ours> value(Operation it, Field field) {
        return switch (field) {
            case ESTABLISHED -> dated(it.on(Milestone.ESTABLISHED));
            case START -> dated(it.begun());
            case END -> dated(it.ended());
            case CLOSED -> dated(it.on(Milestone.CLOSED));
            case NAME -> named(it);
            case ACRONYM -> acronym(it);
            case KIND -> it.kind().map(kind -> words(Label.of(kind.value()), kind.event()));
            case STATUS -> Optional.of(status(it));
            case ESTABLISHED_BY -> it.establishedBy().map(OperationSubjects::act);
            case LEAD -> it.lead().map(OperationSubjects::several);
            case HOSTS -> it.hostAreas().map(OperationSubjects::several);
            case DECIDED, TITLE, BODY, FORM, VOTE -> Optional.empty();
        };
    }

    /** Of which something has happened by the day. */
    private Optional<Operation> on(String id) {
        return known.operation(id, day, Reading.EARLIEST).filter(Operation::exists);
    }

    private static Optional<Ours> dated(Optional<Sourced<HistoricalDate>> date) {
        return date.map(it -> new Ours(new Value.Dated(it.value()), Optional.of(it.event())));
    }

    private static Ours words(String text, String event) {
        return new Ours(new Value.Words(text), Optional.of(event));
    }

    private static Ours act(Sourced<Citation> act) {
        return new Ours(
                new Value.Words(Symbols.written(act.value().symbol()), "without the year"), Optional.of(act.event()));
    }

    private static Ours several(Sourced<List<String>> texts) {
        return new Ours(new Value.Several(texts.value()), Optional.of(texts.event()));
    }

    private Optional<Ours> named(Operation it) {
        return it.principalName()
                .map(name -> borne(
                        name,
                        Stream.concat(Stream.of(name.value().name()), names(it).map(Fact.Name::name))));
    }

    private Optional<Ours> acronym(Operation it) {
        return it.principalName()
                .filter(name -> name.value().acronym().isPresent())
                .map(name -> borne(
                        name,
                        Stream.concat(
                                name.value().acronym().stream(),
                                names(it).flatMap(other -> other.acronym().stream()))));
    }

    private static Ours borne(Sourced<Fact.Name> name, Stream<String> all) {
        return new Ours(
                new Value.Words(all.distinct().toList(), "a name that it bore at another time or in another language"),
                Optional.of(name.event()));
    }

    /** Every name that it has borne by the day, whatever it bears now. */
    private Stream<Fact.Name> names(Operation it) {
        return known.history(it.id()).stream()
                .map(placed -> placed.event())
                .filter(event -> !event.effective().earliest().isAfter(day))
                .map(Event::fact)
                .flatMap(Naming::names);
    }

    private Ours status(Operation it) {
        Status early = it.status(day, Reading.EARLIEST);
        Status late = known.operation(it.id(), day, Reading.LATEST)
                .map(other -> other.status(day, Reading.LATEST))
                .orElse(early);
        return new Ours(
                new Value.Words(
                        Stream.of(early, late).distinct().map(Label::of).toList(), "agrees within the uncertainty"),
                it.ended().or(it::begun).map(Sourced::event));
    }
}
