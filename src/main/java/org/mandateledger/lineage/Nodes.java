package org.mandateledger.lineage;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Named;
import org.mandateledger.lineage.LineageAnswer.Edge;
import org.mandateledger.lineage.LineageAnswer.Node;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** The operations of a lineage. */
final class Nodes {
    private Nodes() {}

    /** The day of the last recording: no clock says more about what the ledger knows. */
    static LocalDate lastKnownDay(Knowledge known) {
        return known.head()
                .map(event -> event.recorded().atOffset(ZoneOffset.UTC).toLocalDate())
                .orElse(LocalDate.MIN);
    }

    static List<Node> of(String asked, List<Edge> edges, LocalDate day, Knowledge known) {
        return of(
                Stream.concat(Stream.of(asked), edges.stream().flatMap(edge -> Stream.of(edge.from(), edge.to()))),
                day,
                known);
    }

    /** By the days on which they began to exist. */
    static List<Node> of(Stream<String> ids, LocalDate day, Knowledge known) {
        return inOrder(ids, known).stream().map(id -> node(id, day, known)).toList();
    }

    static List<String> inOrder(Stream<String> ids, Knowledge known) {
        return ids.distinct()
                .sorted(Comparator.comparing((String id) -> began(id, known)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Lines by the day on which the first of each began. */
    static Comparator<List<String>> byBeginning(Knowledge known) {
        return Comparator.comparing((List<String> line) -> began(line.getFirst(), known))
                .thenComparing(List::getFirst);
    }

    private static LocalDate began(String id, Knowledge known) {
        return known.operation(id)
                .flatMap(operation -> Stream.concat(
                                operation.on(Milestone.ESTABLISHED).stream(), operation.begun().stream())
                        .map(date -> date.value().earliest())
                        .min(Comparator.naturalOrder()))
                .orElse(LocalDate.MAX);
    }

    private static Node node(String id, LocalDate day, Knowledge known) {
        Optional<Operation> whole = known.operation(id);
        Named named = whole.map(Named::of).orElseGet(() -> Named.onlyId(id));
        return new Node(
                id,
                named.acronym(),
                named.name(),
                whole.flatMap(Operation::kind)
                        .map(kind -> Label.of(kind.value()))
                        .orElse("unknown"),
                date(whole.flatMap(Operation::begun)),
                date(whole.flatMap(Operation::ended)),
                whole.filter(Operation::exists).map(_ -> status(id, day, known)).orElse("unknown"),
                known.completeTo(id).map(HistoricalDate::toString));
    }

    private static String status(String id, LocalDate day, Knowledge known) {
        return known.operation(id, day, Reading.EARLIEST)
                .filter(Operation::exists)
                .map(operation -> Label.of(operation.status(day, Reading.EARLIEST)))
                .orElse("not-yet-existing");
    }

    private static Optional<String> date(Optional<Sourced<HistoricalDate>> date) {
        return date.map(it -> it.value().toString());
    }
}
