package org.mandateledger.asof;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Status;

/**
 * The world on a day, as the ledger knew it.
 *
 * @param asOf the day asked about
 * @param knownAt the instant asked about; where none was given, that of the last event recorded
 * @param head where the ledger stood then
 * @param operations those that are as was asked, or may be, by a date that is not known to the day
 */
public record AsOfAnswer(String asOf, Optional<String> knownAt, Head head, List<OperationState> operations)
        implements Listing {

    @Override
    public List<?> items() {
        return operations;
    }

    @Override
    public Table table() {
        return AsOfTable.of(operations);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("operations");
    }

    public static AsOfAnswer to(AsOfQuery query, Ledger ledger) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        OperationStates states = OperationStates.on(query.asOf(), known);
        List<OperationState> found = query.operation()
                .map(name -> List.of(one(name, query, known, states)))
                .orElseGet(() -> states.all(state -> matches(state, query)));
        return new AsOfAnswer(query.asOf().toString(), KnownAt.stated(query.knownAt(), known), Head.of(known), found);
    }

    private static OperationState one(String name, AsOfQuery query, Knowledge known, OperationStates states) {
        String id = Lookup.operation(name, known);
        return states.of(id)
                .orElseThrow(() -> new NotFound("%s is not known to exist on %s%s"
                        .formatted(
                                id,
                                query.asOf(),
                                known.operation(id)
                                        .flatMap(op -> op.on(Milestone.ESTABLISHED))
                                        .map(date -> "; it was established on " + date.value())
                                        .orElse(""))));
    }

    private static boolean matches(OperationState state, AsOfQuery query) {
        return query.kind().map(kind -> Label.of(kind).equals(state.kind())).orElse(true)
                && query.host().map(state.hostAreas()::contains).orElse(true)
                && query.status()
                        .map(status -> Label.of(status).equals(state.status()))
                        .orElse(!state.status().equals(Label.of(Status.CLOSED)));
    }
}
