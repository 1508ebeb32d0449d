package org.mandateledger.reconciling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.time.AsOf;

/**
 * A table of others beside the ledger.
 *
 * @param file the table
 * @param as the mapping by which it was read, and {@code title}, what that calls the table
 * @param asOf the day of which the ledger's state was taken
 * @param summary of the whole, whatever was chosen of its findings
 */
record ReconcileAnswer(
        String file,
        String as,
        String title,
        String asOf,
        Optional<String> knownAt,
        Head head,
        Summary summary,
        List<Finding> findings)
        implements Listing {

    @Override
    public List<?> items() {
        return findings;
    }

    @Override
    public Table table() {
        return FindingTable.of(findings);
    }

    @Override
    public Table brief() {
        return FindingTable.brief(findings);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("findings");
    }

    static ReconcileAnswer to(ReconcileQuery query, Ledger ledger) {
        Mapping mapping = Mappings.named(query.as());
        TheirTable table = TheirTable.read(query.file(), mapping.format());
        mapping.columns().forEach(column -> table.require(column, query.as()));
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        Optional<LocalDate> said = mapping.asOf().map(AsOf::day);
        LocalDate day = said.orElseGet(() -> LatestDay.of(known));
        Subjects subjects = switch (mapping.about()) {
            case OPERATIONS -> new OperationSubjects(known, day);
            case INSTRUMENTS -> new InstrumentSubjects(known, said.orElse(LocalDate.MAX));
        };
        Reconciliation.Result result = new Reconciliation(mapping, subjects, known).of(table);
        return new ReconcileAnswer(
                table.file(),
                query.as(),
                mapping.title(),
                day.toString(),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                Summary.of(result, table, mapping),
                result.findings().stream()
                        .filter(it -> query.only().isEmpty() || query.only().contains(it.outcome()))
                        .toList());
    }
}
