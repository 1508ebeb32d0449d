package org.mandateledger.supporting;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;

/** Every support arrangement that runs on a day, by giver and receiver. */
public record SupportsAnswer(String asOf, Optional<String> knownAt, Head head, List<Arrangement> supports)
        implements Listing {

    @Override
    public List<?> items() {
        return supports;
    }

    @Override
    public Table table() {
        return SupportsTable.of(supports);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("supports");
    }

    /** @throws org.mandateledger.asking.NotFound where nothing is called as the operation asked about */
    public static SupportsAnswer to(SupportsQuery query, Ledger ledger) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        Optional<String> only = query.operation().map(name -> Lookup.operation(name, known));
        return new SupportsAnswer(
                query.asOf().toString(),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                Arrangements.on(query.asOf(), known).stream()
                        .filter(support -> only.map(support::concerns).orElse(true))
                        .toList());
    }
}
