package org.mandateledger.pages.data;

import java.util.List;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Say;

/**
 * How far the ledger states that it is complete for an operation.
 *
 * @param completeTo in words; empty where nothing is stated
 * @param note what is missing
 * @param event that states it
 */
record Covered(String id, String acronym, Optional<String> completeTo, Optional<String> note, Optional<String> event) {

    static List<Covered> all(Knowledge known) {
        return known.operations().stream()
                .flatMap(id -> known.operation(id).stream())
                .map(operation -> {
                    Optional<Placed<Event>> stated = stated(operation.id(), known);
                    return new Covered(
                            operation.id(),
                            operation
                                    .name()
                                    .acronym()
                                    .orElseGet(() -> operation.name().name()),
                            known.completeTo(operation.id()).map(it -> Say.date(it.toString())),
                            stated.flatMap(it -> it.event().note()),
                            stated.map(Placed::id));
                })
                .toList();
    }

    private static Optional<Placed<Event>> stated(String id, Knowledge known) {
        return known.history(id).stream()
                .filter(it -> it.event().fact() instanceof Fact.CoverageStated)
                .reduce((_, later) -> later);
    }
}
