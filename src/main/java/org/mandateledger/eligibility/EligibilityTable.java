package org.mandateledger.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Label;

/** Assessments as rows, a column a criterion. */
final class EligibilityTable {
    private EligibilityTable() {}

    static Table of(EligibilityAnswer answer) {
        List<String> columns = new ArrayList<>(List.of("id", "acronym", "kind", "verdict"));
        answer.framework().criteria().stream().map(Fact.FrameworkCriterion::id).forEach(columns::add);
        columns.add("reason");
        return new Table(
                columns, answer.operations().stream().map(EligibilityTable::row).toList());
    }

    private static List<String> row(Assessment it) {
        return Stream.of(
                        Stream.of(it.id(), it.acronym().orElse(""), it.kind(), Label.of(it.verdict())),
                        it.criteria().stream().map(criterion -> Label.of(criterion.verdict())),
                        Stream.of(it.reason()))
                .flatMap(cells -> cells)
                .toList();
    }
}
