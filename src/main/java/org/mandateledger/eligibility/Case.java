package org.mandateledger.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.InEffect;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.World;

/** An operation in its world, by one reading of uncertain dates: what a criterion is judged on. */
record Case(Operation operation, World world, Knowledge known) {

    /** The operation's events that have taken effect and are not annulled by another that has. */
    Stream<Placed<Event>> events() {
        return InEffect.by(world.day(), world.reading(), known.history(operation.id(), world.reading())).stream();
    }

    /** What shows that a demand of a framework is met; support under the due diligence policy shows human rights. */
    List<Evidence> evidence(Fact.Criterion criterion) {
        Stream<Evidence> applied = operation.frameworks().stream()
                .filter(it -> it.value().criterion() == criterion)
                .flatMap(it -> placed(it.event()).stream()
                        .filter(placed -> placed.event().condition().isEmpty())
                        .map(placed -> Evidence.of(placed, it.value().framework())));
        return criterion == Fact.Criterion.HUMAN_RIGHTS_ACCOUNTABILITY
                ? Stream.concat(applied, supportUnderDueDiligence()).toList()
                : applied.toList();
    }

    /** What would show it, if a condition came true of which the ledger knows no more. */
    List<Evidence> conditional(Fact.Criterion criterion) {
        return operation.frameworks().stream()
                .filter(it -> it.value().criterion() == criterion)
                .flatMap(it -> placed(it.event()).stream()
                        .flatMap(placed -> placed.event().condition().stream()
                                .map(condition -> Evidence.of(
                                        placed,
                                        "%s, on condition: %s"
                                                .formatted(it.value().framework(), condition)))))
                .toList();
    }

    private Stream<Evidence> supportUnderDueDiligence() {
        return world.supporters(operation.id()).stream()
                .filter(it -> it.relation().value().conditions().contains("hrddp"))
                .flatMap(it -> placed(it.relation().event()).stream()
                        .map(placed -> Evidence.of(
                                placed,
                                "support by %s under the Human Rights Due Diligence Policy"
                                        .formatted(it.operation().id()))));
    }

    private Optional<Placed<Event>> placed(String event) {
        return known.standing(event);
    }
}
