package org.mandateledger.reconciling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.SourceReference;

/** Findings as rows. */
final class FindingTable {
    private static final List<String> COLUMNS = List.of(
            "line",
            "key",
            "label",
            "subject",
            "outcome",
            "column",
            "field",
            "theirs",
            "ours",
            "event",
            "instrument",
            "sources",
            "note");

    private FindingTable() {}

    static Table of(List<Finding> findings) {
        return new Table(COLUMNS, findings.stream().map(FindingTable::row).toList());
    }

    /** What fits before a person's eyes. */
    static Table brief(List<Finding> findings) {
        return of(findings.stream().map(Finding::brief).toList())
                .only(List.of("line", "key", "outcome", "field", "theirs", "ours", "event", "sources", "note"));
    }

    private static List<String> row(Finding it) {
        return List.of(
                cell(it.line()),
                it.key(),
                cell(it.label()),
                cell(it.subject()),
                Label.of(it.outcome()),
                cell(it.column()),
                cell(it.field()),
                cell(it.theirs()),
                cell(it.ours()),
                cell(it.event()),
                cell(it.instrument()),
                it.sources().stream().map(SourceReference::source).distinct().collect(Collectors.joining(";")),
                cell(it.note()));
    }

    private static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
