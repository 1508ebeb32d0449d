package org.mandateledger.asof;

import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.World;
import org.mandateledger.time.HistoricalDate;

/** Authorised strength in the shape in which it is shown. Components are never added to totals. */
final class Ceilings {
    private Ceilings() {}

    static List<OperationState.Ceiling> of(Operation operation, World world) {
        return operation.ceilings(world.day(), world.reading()).stream()
                .map(Sourced::value)
                .map(line -> new OperationState.Ceiling(
                        Label.of(line.category()),
                        line.number(),
                        line.component(),
                        line.host(),
                        line.includedIn().map(Label::of),
                        line.until().map(HistoricalDate::toString)))
                .toList();
    }

    static OperationState.Strength strength(Operation operation, World world) {
        return new OperationState.Strength(
                number(operation, world, Fact.Category.MILITARY),
                number(operation, world, Fact.Category.POLICE),
                number(operation, world, Fact.Category.CIVILIAN),
                number(operation, world, Fact.Category.UNIFORMED),
                number(operation, world, Fact.Category.MILITARY_OBSERVERS));
    }

    private static Optional<Integer> number(Operation operation, World world, Fact.Category category) {
        return operation
                .ceiling(category, world.day(), world.reading())
                .map(line -> line.value().number());
    }
}
