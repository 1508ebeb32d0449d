package org.mandateledger.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.Between;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.Lineage;
import org.mandateledger.operation.Wording;
import org.mandateledger.time.HistoricalDate;

/**
 * Events in the order in which they took effect.
 *
 * @param operations ids of those concerned
 * @param knownAt the instant asked about; where none was given, that of the last event recorded
 */
public record TimelineAnswer(List<String> operations, Optional<String> knownAt, Head head, List<TimelineEntry> entries)
        implements Listing {

    @Override
    public List<?> items() {
        return entries;
    }

    @Override
    public Table table() {
        return TimelineTable.of(entries);
    }

    @Override
    public Table brief() {
        return TimelineTable.brief(entries);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("entries");
    }

    public static TimelineAnswer to(TimelineQuery query, Ledger ledger) {
        Between days = new Between(query.from(), query.to());
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        List<String> operations = operations(query, known);
        List<TimelineEntry> entries = operations.stream()
                .flatMap(id -> Wording.of(id, known).stream())
                .filter(wording -> query.corrected() || wording.stands())
                .filter(wording -> mayFallInto(days, wording.words().effective()))
                .sorted(Wording.IN_ORDER)
                .map(TimelineEntry::of)
                .toList();
        return new TimelineAnswer(operations, KnownAt.stated(query.knownAt(), known), Head.of(known), entries);
    }

    private static List<String> operations(TimelineQuery query, Knowledge known) {
        Set<String> named = new LinkedHashSet<>();
        query.operations().forEach(name -> named.add(Lookup.operation(name, known)));
        return query.lineage()
                ? new Lineage(known)
                        .line(named).stream()
                                .filter(known.operations()::contains)
                                .toList()
                : List.copyOf(named);
    }

    private static boolean mayFallInto(Between days, HistoricalDate effective) {
        return days.mayHold(effective.earliest(), effective.latest());
    }
}
