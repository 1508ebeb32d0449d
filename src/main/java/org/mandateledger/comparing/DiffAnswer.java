package org.mandateledger.comparing;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import tools.jackson.databind.JsonNode;

/**
 * What differs between the world on {@code from} as the ledger stood at {@code knownAt}, and the world on {@code to} as
 * it stood at {@code knownAt2}.
 *
 * @param added operations that only the second answer knows
 * @param ended operations that are closed in the second answer and were not in the first
 * @param removed operations that only the first answer knows
 * @param changed the fields that differ of the operations that both know
 */
public record DiffAnswer(
        String from,
        String to,
        Optional<String> knownAt,
        Optional<String> knownAt2,
        Head head,
        Head head2,
        List<Whole> added,
        List<Whole> ended,
        List<Whole> removed,
        List<OperationDiff> changed)
        implements Listing {

    @Override
    public List<?> items() {
        return DiffTable.items(this);
    }

    @Override
    public Table table() {
        return DiffTable.of(this);
    }

    /** @param events ids of those that made the difference */
    public record Whole(String operation, String name, String status, List<String> events) {}

    public record OperationDiff(String operation, String name, List<Difference> changes) {}

    /**
     * @param field the path of a field of the operation's state, entries of lists by what names them
     * @param before as in the state; null where there was nothing
     * @param events ids of the events that took effect between the days, or were recorded between the two states of
     *     knowledge, and can change this field
     */
    public record Difference(String field, Optional<JsonNode> before, Optional<JsonNode> after, List<String> events) {}

    public static DiffAnswer to(DiffQuery query, Ledger ledger) {
        Knowledge first = KnownAt.of(query.knownAt(), ledger);
        Knowledge second = KnownAt.of(query.knownAt2(), ledger);
        Comparison comparison = new Comparison(query.from(), first, query.to(), second);
        return new DiffAnswer(
                query.from().toString(),
                query.to().toString(),
                KnownAt.stated(query.knownAt(), first),
                KnownAt.stated(query.knownAt2(), second),
                Head.of(first),
                Head.of(second),
                comparison.added(),
                comparison.ended(),
                comparison.removed(),
                comparison.changed());
    }

    public boolean isEmpty() {
        return added.isEmpty() && ended.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
