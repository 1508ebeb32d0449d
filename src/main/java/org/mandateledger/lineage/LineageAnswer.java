package org.mandateledger.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;

/**
 * Everything connected with an operation by succession, backwards and forwards.
 *
 * @param operation the id of the one asked about
 * @param statusOn the day to which the statuses apply: that on which the ledger last learned anything
 * @param nodes by the day they began to exist
 * @param edges by their day
 */
public record LineageAnswer(
        String operation, Optional<String> knownAt, Head head, String statusOn, List<Node> nodes, List<Edge> edges)
        implements Listing {

    @Override
    public List<?> items() {
        return Stream.<Record>concat(nodes.stream(), edges.stream()).toList();
    }

    @Override
    public Table table() {
        return LineageTree.of(nodes, edges);
    }

    /**
     * An operation.
     *
     * @param kind unknown, where the ledger only knows that somebody succeeded to it
     * @param since the day it began to do what it was mandated to do
     * @param end the last day of operations
     * @param status planned, active, closing, closed, not-yet-existing or unknown
     * @param completeTo the day up to which the ledger is complete for it: a status later than that may have changed
     */
    public record Node(
            String id,
            Optional<String> acronym,
            String name,
            String kind,
            Optional<String> since,
            Optional<String> end,
            String status,
            Optional<String> completeTo) {}

    /** @param from the predecessor, {@code to} its successor */
    public record Edge(
            String from, String to, String relation, String on, Optional<String> instrument, String eventId) {}

    /** @throws org.mandateledger.asking.NotFound where nothing is called so */
    public static LineageAnswer to(LineageQuery query, Ledger ledger) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        String id = Lookup.operation(query.operation(), known);
        List<Edge> edges = Successions.connectedWith(id, known);
        LocalDate day = Nodes.lastKnownDay(known);
        return new LineageAnswer(
                id,
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                day.toString(),
                Nodes.of(id, edges, day, known),
                edges);
    }
}
