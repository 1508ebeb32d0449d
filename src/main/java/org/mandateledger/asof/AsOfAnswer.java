package org.mandateledger.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;

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

    public static AsOfAnswer to(AsOfQuery query, Ledger ledger) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        LocalDate day = query.asOf().orElseGet(() -> LatestDay.of(known));
        OperationStates states = OperationStates.on(day, known);
        List<OperationState> found = query.operation()
                .map(name -> List.of(one(name, day, known, states)))
                .orElseGet(() -> states.all(query.filter().in(known)));
        return new AsOfAnswer(day.toString(), KnownAt.stated(query.knownAt(), known), Head.of(known), found);
    }

    private static OperationState one(String name, LocalDate day, Knowledge known, OperationStates states) {
        String id = Lookup.operation(name, known);
        return states.of(id).orElseThrow(() -> Lookup.notThere(id, day, known));
    }

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
}
