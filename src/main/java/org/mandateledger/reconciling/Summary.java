package org.mandateledger.reconciling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many rows came out how. A row differs where any of its values does; it is missing here where we have nothing at all
 * of it, or lack one of its values and contradict none.
 *
 * @param circular rows among those that agree of which we have a value from this very table alone
 * @param sayNothing rows about ours of which no cell has anything in it
 * @param passedOver rows that the mapping does not ask about
 * @param ours how many of our operations or instruments the table should hold, and {@code scope}, which sort
 * @param differing keys of the rows that differ
 * @param notHere keys of the rows that are missing here, by the decade of their first date
 * @param silentOn keys of rows of which we have not every value
 * @param notThere what the table lacks
 * @param because keys of ignored rows, by the reason
 */
record Summary(
        int rows,
        int agree,
        int circular,
        int differ,
        int missingHere,
        int missingThere,
        int ignored,
        int sayNothing,
        int passedOver,
        int ours,
        String scope,
        List<String> differing,
        Map<String, List<String>> notHere,
        List<String> silentOn,
        List<String> notThere,
        Map<String, List<String>> because) {

    static Summary of(Reconciliation.Result result, TheirTable table, Mapping mapping) {
        Map<Long, List<Finding>> byLine = result.findings().stream()
                .filter(it -> it.line().isPresent())
                .collect(Collectors.groupingBy(it -> it.line().orElseThrow(), TreeMap::new, Collectors.toList()));
        Map<Outcome, List<Finding>> rows = new EnumMap<>(Outcome.class);
        byLine.values().forEach(findings -> {
            Finding worst = findings.stream()
                    .max((one, other) -> Integer.compare(weight(one), weight(other)))
                    .orElseThrow();
            rows.computeIfAbsent(worst.outcome(), _ -> new ArrayList<>()).add(worst);
        });
        List<Finding> lacking = result.findings().stream()
                .filter(it -> it.outcome() == Outcome.MISSING_THERE)
                .toList();
        List<Finding> notHere = rows.getOrDefault(Outcome.MISSING_HERE, List.of());
        List<Finding> ignored = rows.getOrDefault(Outcome.IGNORED, List.of());
        return new Summary(
                table.rows().size(),
                rows.getOrDefault(Outcome.AGREES, List.of()).size(),
                (int) rows.getOrDefault(Outcome.AGREES, List.of()).stream()
                        .map(it -> byLine.getOrDefault(it.line().orElseThrow(), List.of()))
                        .filter(row -> row.stream().anyMatch(it -> it.restsOn(mapping.source())))
                        .count(),
                rows.getOrDefault(Outcome.DIFFERS, List.of()).size(),
                notHere.size(),
                lacking.size(),
                ignored.size(),
                rows.getOrDefault(Outcome.NOTHING_SAID, List.of()).size(),
                result.passedOver(),
                result.scope(),
                mapping.expected().toString(),
                keys(rows.getOrDefault(Outcome.DIFFERS, List.of())),
                result.missingHere(),
                keys(notHere.stream().filter(it -> it.subject().isPresent()).toList()),
                keys(lacking),
                ignored.stream()
                        .collect(Collectors.groupingBy(
                                it -> it.note().orElse(""),
                                LinkedHashMap::new,
                                Collectors.mapping(Finding::key, Collectors.toList()))));
    }

    boolean allAgrees() {
        return differ + missingHere + missingThere == 0;
    }

    private static int weight(Finding finding) {
        return switch (finding.outcome()) {
            case AGREES, NOTHING_SAID, IGNORED, MISSING_THERE -> 0;
            case MISSING_HERE -> 1;
            case DIFFERS -> 2;
        };
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    /** Lines for a person. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%d rows: %d agree, %d differ, %d missing here, %d ignored, %d not asked about"
                .formatted(rows, agree, differ, missingHere, ignored, passedOver));
        lines.add("%d missing there, of the %d in the ledger%s that the table should hold"
                .formatted(missingThere, ours, scope.isEmpty() ? "" : " (" + scope + ")"));
        if (sayNothing > 0) {
            lines.add("%d say nothing in the columns that are compared".formatted(sayNothing));
        }
        if (circular > 0) {
            lines.add("%d of those that agree rest on this table alone, and prove nothing".formatted(circular));
        }
        named(lines, "differ", differing);
        notHere.forEach((decade, keys) -> named(lines, "missing here, " + decade, keys));
        named(lines, "missing here in part", silentOn);
        named(lines, "missing there", notThere);
        because.forEach((reason, keys) -> named(lines, "ignored, " + reason, keys));
        return lines;
    }

    private static void named(List<String> lines, String what, List<String> keys) {
        if (!keys.isEmpty()) {
            lines.add("  %s: %s".formatted(what, String.join(", ", keys)));
        }
    }
}
