package org.mandateledger.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asking.Named;
import org.mandateledger.asking.NotFound;
import org.mandateledger.eligibility.Assessment.Criterion;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Status;
import org.mandateledger.operation.World;
import org.mandateledger.time.Reading;

/** Judges operations by a framework, by both readings of uncertain dates. */
final class Assessments {
    private static final Set<Kind> NOT_UN_LED = Set.of(
            Kind.AU_PEACE_SUPPORT, Kind.REGIONAL, Kind.AD_HOC_COALITION, Kind.HYBRID, Kind.UN_AUTHORISED_MULTINATIONAL);

    private final Framework framework;
    private final Knowledge known;
    private final World early;
    private final World late;

    Assessments(Framework framework, LocalDate day, Knowledge known) {
        this.framework = framework;
        this.known = known;
        this.early = World.on(day, Reading.EARLIEST, known);
        this.late = World.on(day, Reading.LATEST, known);
    }

    List<Assessment> all() {
        return early.operations().stream()
                .filter(operation -> operation
                        .kind()
                        .filter(kind -> NOT_UN_LED.contains(kind.value()))
                        .isPresent())
                .filter(operation -> !closed(operation).orElse(false))
                .map(this::of)
                .toList();
    }

    Assessment of(String name) {
        String id = Lookup.operation(name, known);
        return early.operation(id)
                .map(this::of)
                .orElseThrow(() -> new NotFound("%s is not known to exist on %s; when it began: ./mandates lineage %s"
                        .formatted(id, early.day(), id)));
    }

    /** Empty where the readings differ. */
    private Optional<Boolean> closed(Operation operation) {
        boolean earliest = early.status(operation) == Status.CLOSED;
        return late.operation(operation.id())
                .map(other -> late.status(other) == Status.CLOSED)
                .filter(latest -> latest == earliest);
    }

    private Assessment of(Operation operation) {
        List<Criterion> criteria = framework.criteria().stream()
                .map(criterion -> {
                    Finding finding = finding(criterion.id(), operation);
                    return new Criterion(
                            criterion.id(), criterion.label(), finding.outcome(), finding.reason(), finding.evidence());
                })
                .toList();
        Deciding deciding = Deciding.of(framework, closed(operation), criteria);
        Named named = Named.of(operation);
        return new Assessment(
                named.id(),
                named.acronym(),
                named.name(),
                operation.kind().map(kind -> Label.of(kind.value())).orElse("unknown"),
                Label.of(early.status(operation)),
                operation.lead().map(Sourced::value).orElse(List.of()),
                deciding.verdict(),
                deciding.reason(),
                criteria);
    }

    private Finding finding(String criterion, Operation operation) {
        Finding earliest = Criteria.judge(criterion, new Case(operation, early, known));
        Optional<Operation> other = late.operation(operation.id());
        return other.map(it -> earliest.unless(Criteria.judge(criterion, new Case(it, late, known))))
                .orElseGet(() -> Finding.undecidable(
                        "whether it exists on this day hangs on a date that is not known to the day",
                        earliest.evidence()));
    }
}
