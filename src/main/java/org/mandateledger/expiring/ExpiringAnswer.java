package org.mandateledger.expiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;

/**
 * The mandates whose last day falls into a window of days.
 *
 * @param to the last day of the window, which begins on {@code asOf}; both count
 * @param expiring the soonest first
 * @param lapsed mandates of operations not closed whose last day has passed with nothing known to have followed, the
 *     latest first
 */
public record ExpiringAnswer(
        String asOf,
        String within,
        String to,
        Optional<String> knownAt,
        Head head,
        List<Expiry> expiring,
        List<Expiry> lapsed)
        implements Listing {

    @Override
    public List<?> items() {
        return both();
    }

    @Override
    public Table table() {
        return ExpiringTable.of(both());
    }

    private List<Expiry> both() {
        return Stream.concat(expiring.stream(), lapsed.stream()).toList();
    }

    public static ExpiringAnswer to(ExpiringQuery query, Ledger ledger) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        Expiries expiries = Expiries.of(query.asOf(), query.lastDay(), known);
        return new ExpiringAnswer(
                query.asOf().toString(),
                query.within(),
                query.lastDay().toString(),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                expiries.expiring(),
                expiries.lapsed());
    }
}
