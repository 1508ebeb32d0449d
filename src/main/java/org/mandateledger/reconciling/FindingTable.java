package org.mandateledger.reconciling;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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

    private static final int SHORT = 24;

    private FindingTable() {}

    static Table of(List<Finding> findings) {
        return table(findings, (_, value) -> value);
    }

    /** What fits before a person's eyes: values that are the same anyway are cut short. */
    static Table brief(List<Finding> findings) {
        return table(findings, (finding, value) -> finding.outcome() == Outcome.AGREES ? shortened(value) : value)
                .only(List.of("line", "key", "outcome", "field", "theirs", "ours", "event", "sources", "note"));
    }

    private static Table table(List<Finding> findings, BiFunction<Finding, String, String> shown) {
        return new Table(COLUMNS, findings.stream().map(it -> row(it, shown)).toList());
    }

    private static List<String> row(Finding it, BiFunction<Finding, String, String> shown) {
        return List.of(
                cell(it.line()),
                it.key(),
                cell(it.label()),
                cell(it.subject()),
                Label.of(it.outcome()),
                cell(it.column()),
                cell(it.field()),
                shown.apply(it, cell(it.theirs())),
                shown.apply(it, cell(it.ours())),
                cell(it.event()),
                cell(it.instrument()),
                it.sources().stream().map(SourceReference::source).distinct().collect(Collectors.joining(";")),
                cell(it.note()));
    }

    private static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }
}
