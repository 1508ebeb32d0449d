package org.mandateledger.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mandateledger.asof.OperationState.Mandate;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Status;
import org.mandateledger.operation.Strand;
import org.mandateledger.operation.Until;
import org.mandateledger.operation.World;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** Brings operations into the shape in which they are shown. */
public final class OperationStates {
    private static final List<String> IN_FORCE = List.of(Label.of(Status.ACTIVE), Label.of(Status.CLOSING));

    private final Knowledge known;
    private final World early;
    private final World late;

    private OperationStates(Knowledge known, World early, World late) {
        this.known = known;
        this.early = early;
        this.late = late;
    }

    public static OperationStates on(LocalDate day, Knowledge known) {
        return new OperationStates(known, World.on(day, Reading.EARLIEST, known), World.on(day, Reading.LATEST, known));
    }

    /**
     * For what is asked of a few operations: the world is read as far as it shows in their states.
     *
     * @param operations those asked about with all their neighbours
     */
    public static OperationStates among(Set<String> operations, LocalDate day, Knowledge known) {
        return new OperationStates(
                known,
                World.of(operations, day, Reading.EARLIEST, known),
                World.of(operations, day, Reading.LATEST, known));
    }

    /** All operations that exist by that day by one reading or the other, in order of recording. */
    public List<OperationState> all() {
        return all(_ -> true);
    }

    /** Those that fit by one reading or the other: what may be so is kept, with its doubt. */
    public List<OperationState> all(Predicate<OperationState> fits) {
        return known.operations().stream()
                .map(this::readings)
                .filter(readings -> readings.any(fits))
                .flatMap(readings -> readings.state().stream())
                .toList();
    }

    /** Those in force, active or closing, that fit by one reading or the other. */
    public List<OperationState> inForce(Predicate<OperationState> fits) {
        return known.operations().stream()
                .filter(id -> inForce(id, early) || inForce(id, late))
                .map(this::readings)
                .filter(readings -> readings.any(state -> IN_FORCE.contains(state.status()) && fits.test(state)))
                .flatMap(readings -> readings.state().stream())
                .toList();
    }

    private static boolean inForce(String id, World world) {
        return world.operation(id)
                .filter(operation -> IN_FORCE.contains(Label.of(world.status(operation))))
                .isPresent();
    }

    public Optional<OperationState> of(String id) {
        return readings(id).state();
    }

    private Readings readings(String id) {
        return new Readings(
                early.operation(id).map(operation -> shown(operation, early)),
                late.operation(id).map(operation -> shown(operation, late)),
                early.operation(id).map(Uncertainties::ofDates).orElse(List.of()));
    }

    private OperationState shown(Operation operation, World world) {
        Optional<HistoricalDate> completeTo = known.completeTo(operation.id());
        List<Mandate> strands = operation.strands().values().stream()
                .map(strand -> mandate(operation, strand, world, completeTo))
                .toList();
        Fact.Name name = operation.name();
        return new OperationState(
                operation.id(),
                name.acronym(),
                name.name(),
                operation.names().stream()
                        .map(Sourced::value)
                        .map(each -> new OperationState.NameOf(each.language(), each.name(), each.acronym()))
                        .toList(),
                operation.kind().map(kind -> Label.of(kind.value())).orElse("unknown"),
                Multidimensional.is(operation, world),
                Label.of(world.status(operation)),
                operation.lead().map(Sourced::value).orElse(List.of()),
                operation.hostAreas().map(Sourced::value).orElse(List.of()),
                operation.establishedBy().map(act -> act.value().symbol()),
                date(operation.on(Milestone.ESTABLISHED)),
                date(operation.begun()),
                date(operation.ended()),
                date(operation.on(Milestone.CLOSED)),
                date(operation.on(Milestone.LIQUIDATED)),
                strands.stream()
                        .filter(strand -> strand.strand().equals(Fact.CORE))
                        .findFirst(),
                strands,
                operation.furthestPosture().map(Sourced::value).map(OperationStates::posture),
                Ceilings.of(operation, world),
                operation.components().values().stream()
                        .map(component -> new OperationState.Component(
                                component.value().component(), component.value().name()))
                        .toList(),
                operation.supports().values().stream()
                        .map(support -> given(support.value()))
                        .toList(),
                world.supporters(operation.id()).stream()
                        .map(OperationStates::received)
                        .toList(),
                operation.recognitions().stream()
                        .map(Sourced::value)
                        .map(it -> new OperationState.Recognition(
                                it.body(),
                                Label.of(it.act()),
                                Label.of(it.about()),
                                it.on().toString(),
                                it.instrument().map(Citation::symbol)))
                        .toList(),
                operation.commands().stream()
                        .map(Sourced::value)
                        .map(it -> new OperationState.Command(
                                it.role(), it.to().operation(), it.to().key()))
                        .toList(),
                operation.frameworks().stream()
                        .map(Sourced::value)
                        .map(it -> new OperationState.Framework(Label.of(it.criterion()), it.framework()))
                        .toList(),
                world.predecessors(operation.id()).stream()
                        .map(it -> relation(
                                it.operation().id(),
                                it.operation().name().acronym(),
                                it.relation().value()))
                        .toList(),
                operation.successions().stream()
                        .map(Sourced::value)
                        .map(it -> relation(
                                it.successor(),
                                world.operation(it.successor())
                                        .flatMap(next -> next.name().acronym()),
                                it))
                        .toList(),
                completeTo.map(HistoricalDate::toString),
                List.of(),
                Warnings.of(operation, world, completeTo, strands, known.setAside(operation.id())));
    }

    private static Mandate mandate(
            Operation operation, Strand strand, World world, Optional<HistoricalDate> completeTo) {
        Optional<Until> until = strand.until().map(Sourced::value);
        return new Mandate(
                strand.name(),
                strand.instrument().map(act -> act.value().symbol()),
                strand.authority().map(Sourced::value),
                until.flatMap(Until::lastDay).map(HistoricalDate::toString),
                until.map(Until::kind),
                until.filter(it -> it instanceof Until.Dated dated && dated.derived())
                        .isPresent(),
                until.filter(Until.Conditional.class::isInstance).map(it -> ((Until.Conditional) it).condition()),
                Label.of(strand.standing(world.day(), world.reading(), completeTo)),
                strand.end().map(end -> end.value().lastDay().toString()),
                strand.end().flatMap(end -> end.value().reason()).map(Label::of),
                strand.tasks().stream().map(Sourced::value).toList(),
                strand.name().equals(Fact.CORE) ? Optional.of(Ceilings.strength(operation, world)) : Optional.empty(),
                strand.posture().map(Sourced::value).map(OperationStates::posture));
    }

    private static OperationState.Posture posture(Fact.Posture posture) {
        return new OperationState.Posture(Label.of(posture.force()), posture.purpose());
    }

    private static OperationState.Support given(Operation.Support support) {
        return support(support.to().operation(), support.to().key(), support);
    }

    private static OperationState.Support received(World.Of<Operation.Support> support) {
        String giver = support.operation().id();
        return support(Optional.of(giver), giver, support.relation().value());
    }

    private static OperationState.Support support(Optional<String> operation, String name, Operation.Support support) {
        return new OperationState.Support(
                operation,
                name,
                support.instrument().map(Citation::symbol),
                support.since().toString(),
                support.services().stream()
                        .map(it -> new OperationState.Service(it.service(), Label.of(it.funding())))
                        .toList(),
                support.conditions());
    }

    private static OperationState.Relation relation(
            String other, Optional<String> acronym, Operation.Succession succession) {
        return new OperationState.Relation(
                other, acronym, Label.of(succession.relation()), succession.on().toString());
    }

    private static Optional<String> date(Optional<Sourced<HistoricalDate>> date) {
        return date.map(it -> it.value().toString());
    }
}
