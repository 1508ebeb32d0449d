package org.mandateledger.expiring;

import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.asking.Table;

/** Mandates that run out, then those that have run out, as rows. */
final class ExpiringTable {
    private static final List<String> COLUMNS = List.of(
            "operation",
            "strand",
            "last day",
            "days left",
            "kind",
            "instrument",
            "standing",
            "complete to",
            "event",
            "marks");

    private ExpiringTable() {}

    static Table of(List<Expiry> terms) {
        return new Table(COLUMNS, terms.stream().map(ExpiringTable::row).toList());
    }

    private static List<String> row(Expiry term) {
        return List.of(
                term.acronym().orElse(term.operation()),
                term.strand(),
                term.terminatedOn().orElse(term.until()),
                Long.toString(term.daysLeft()),
                term.terminatedOn().isPresent() ? "terminated" : term.untilKind(),
                term.instrument().orElse(""),
                term.standing(),
                term.completeTo().orElse(""),
                term.eventId(),
                String.join(
                        ";",
                        Stream.of(
                                        term.beyondHorizon() ? "beyond-horizon" : "",
                                        term.untilDerived() ? "derived" : "",
                                        term.uncertain().isPresent() ? "uncertain" : "")
                                .filter(mark -> !mark.isEmpty())
                                .toList()));
    }
}
