package org.mandateledger.reconciling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Naming.Found;
import org.mandateledger.reconciling.Field.Form;
import org.mandateledger.reconciling.TheirTable.Row;

/** Goes through a table, row by row. */
final class Reconciliation {
    private final Mapping mapping;
    private final Subjects subjects;
    private final Knowledge known;
    private final List<Comparison> comparisons;
    private final List<Finding> findings = new ArrayList<>();
    /** Ours that the table has, with the line where it first has it. */
    private final Map<String, Long> seen = new LinkedHashMap<>();

    private final List<Row> missingHere = new ArrayList<>();
    private int passedOver;

    Reconciliation(Mapping mapping, Subjects subjects, Knowledge known) {
        this.mapping = mapping;
        this.subjects = subjects;
        this.known = known;
        this.comparisons = mapping.compare().stream()
                .map(column -> new Comparison(column, mapping.format(), subjects))
                .toList();
    }

    /** @param missingHere the keys of rows that the ledger has not, by the decade of their first date */
    record Result(List<Finding> findings, Map<String, List<String>> missingHere, int passedOver, int scope) {}

    Result of(TheirTable table) {
        table.rows().forEach(this::row);
        List<String> scope = subjects.within(mapping.expected());
        scope.stream()
                .filter(id -> !seen.containsKey(id))
                .forEach(id -> findings.add(Finding.lacking(id, subjects, known)));
        return new Result(List.copyOf(findings), byDecade(), passedOver, scope.size());
    }

    private void row(Row row) {
        Found found = found(row);
        Optional<Long> before = found instanceof Found.One(String id)
                ? Optional.ofNullable(seen.putIfAbsent(id, row.line()))
                : Optional.empty();
        Optional<String> ignored = ignored(row);
        if (!wanted(row) || found instanceof Found.None && mapping.chosen().knownOnly()) {
            passedOver++;
        } else if (ignored.isPresent()) {
            findings.add(Finding.of(row, key(row), mapping, Optional.empty(), Outcome.IGNORED, ignored.orElseThrow()));
        } else {
            switch (found) {
                case Found.One(String id) -> compare(row, id, before);
                case Found.Several(var ids) ->
                    missing(row, "several were called so; say which under key.values: " + String.join(", ", ids));
                case Found.None _ -> missing(row, "");
            }
        }
    }

    private void compare(Row row, String id, Optional<Long> before) {
        Finding whole = Finding.of(
                row,
                key(row),
                mapping,
                Optional.of(id),
                Outcome.NOTHING_SAID,
                before.map(line -> "line %d is about it too".formatted(line)).orElse(""));
        List<Finding> values = comparisons.stream()
                .flatMap(it -> it.of(row, id).stream())
                .map(judged -> whole.with(judged, known).circular(mapping.source()))
                .toList();
        findings.addAll(values.isEmpty() ? List.of(whole) : values);
    }

    private void missing(Row row, String note) {
        findings.add(Finding.of(row, key(row), mapping, Optional.empty(), Outcome.MISSING_HERE, note));
        missingHere.add(row);
    }

    private Map<String, List<String>> byDecade() {
        Map<Row, LocalDate> first = new LinkedHashMap<>();
        missingHere.forEach(row -> first.put(row, first(row)));
        Map<String, List<String>> byDecade = new LinkedHashMap<>();
        first.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(it -> byDecade.computeIfAbsent(decade(it.getValue()), _ -> new ArrayList<>())
                        .add(key(it.getKey())));
        return byDecade;
    }

    private static String decade(LocalDate first) {
        return first.equals(LocalDate.MAX) ? "undated" : first.getYear() / 10 * 10 + "s";
    }

    /** The first day that any of its dates may mean; {@code MAX} where it has none. */
    private LocalDate first(Row row) {
        return mapping.compare().stream()
                .filter(column -> column.field().form() == Form.DATE)
                .filter(column -> !mapping.format().isEmpty(row.cell(column.column())))
                .map(column -> Cell.read(row, column, column.reader()))
                .flatMap(cell -> cell instanceof Cell.Dated(Days days) ? Stream.of(days.first()) : Stream.empty())
                .filter(day -> !day.equals(LocalDate.MIN))
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    /** By the first of the key's columns that finds anything. */
    private Found found(Row row) {
        Set<String> several = new LinkedHashSet<>();
        for (String column : mapping.key().columns()) {
            String cell = row.cell(column);
            if (mapping.format().isEmpty(cell)) {
                continue;
            }
            switch (subjects.find(mapping.key().meant(cell))) {
                case Found.One one -> {
                    return one;
                }
                case Found.Several(var ids) -> several.addAll(ids);
                case Found.None _ -> {}
            }
        }
        return several.isEmpty() ? new Found.None(List.of()) : new Found.Several(List.copyOf(several));
    }

    private String key(Row row) {
        return mapping.key().columns().stream()
                .map(row::cell)
                .filter(cell -> !mapping.format().isEmpty(cell))
                .findFirst()
                .orElse("");
    }

    private boolean wanted(Row row) {
        return mapping.chosen().only().stream().allMatch(where -> where.values().contains(row.cell(where.column())));
    }

    private Optional<String> ignored(Row row) {
        return mapping.chosen().ignore().stream()
                .filter(rule -> rule.values().contains(row.cell(rule.column())))
                .map(Mapping.Ignored::because)
                .findFirst();
    }
}
