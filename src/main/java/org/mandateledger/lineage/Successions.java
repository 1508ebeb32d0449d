package org.mandateledger.lineage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.lineage.LineageAnswer.Edge;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Lineage;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;

/** The graph of who followed whom, future steps included. */
final class Successions {
    private static final Comparator<Dated> ORDER = Comparator.comparing(
                    (Dated dated) -> dated.succession().value().on().earliest())
            .thenComparing(Dated::from)
            .thenComparing(dated -> dated.succession().value().successor());

    private record Dated(String from, Sourced<Operation.Succession> succession) {}

    private Successions() {}

    static List<Edge> connectedWith(String id, Knowledge known) {
        return among(new Lineage(known).whole(id), known);
    }

    static List<Edge> all(Knowledge known) {
        return among(known.operations(), known);
    }

    private static List<Edge> among(Collection<String> operations, Knowledge known) {
        return operations.stream()
                .flatMap(from -> known.operation(from).stream())
                .flatMap(Successions::from)
                .sorted(ORDER)
                .map(dated -> edge(dated, known))
                .toList();
    }

    private static Stream<Dated> from(Operation operation) {
        return operation.successions().stream().map(succession -> new Dated(operation.id(), succession));
    }

    private static Edge edge(Dated dated, Knowledge known) {
        Operation.Succession succession = dated.succession().value();
        String event = dated.succession().event();
        return new Edge(
                dated.from(),
                succession.successor(),
                Label.of(succession.relation()),
                succession.on().toString(),
                known.standing(event)
                        .flatMap(placed -> placed.event().instrument())
                        .map(Citation::symbol),
                event);
    }
}
