package org.mandateledger.exporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerStore;

/**
 * What an export is made from.
 *
 * @param chosen ids of the operations that are wanted; empty: all, and what concerns none
 * @param store where the ledger's lines are
 */
record Scope(
        ExportQuery query,
        Ledger ledger,
        Knowledge known,
        Optional<Set<String>> chosen,
        LedgerStore store,
        Bibliography bibliography) {

    static Scope of(ExportQuery query, Ledger ledger, LedgerStore store, Bibliography bibliography) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        Optional<Set<String>> chosen =
                Optional.of(query.choice()).filter(it -> !it.isEverything()).map(it -> it.in(known));
        return new Scope(query, ledger, known, chosen, store, bibliography);
    }

    Head head() {
        return Head.of(known);
    }

    LocalDate day() {
        return query.asOf().orElseGet(() -> LatestDay.of(known));
    }

    /** Whether an operation, or an instrument, is wanted. */
    boolean concerns(String subject) {
        return chosen.map(ids -> ids.contains(subject)).orElse(true);
    }

    /** Ids of the operations that are wanted, in order of recording. */
    Stream<String> operations() {
        return known.operations().stream().filter(this::concerns);
    }

    /** All that was recorded about what is wanted, in order of recording. */
    Stream<RecordedEvent> recorded() {
        return known.events().filter(it -> concerns(it.event().subject())).filter(it -> query.within(it.event()));
    }

    Export one(Body whole) {
        return Export.one(query.format(), Label.of(query.format()), head(), whole);
    }
}
