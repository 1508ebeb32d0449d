package org.mandateledger.drift;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Label;

/** Numbers as rows, one a day. */
public final class DriftTable {
    private DriftTable() {}

    /** Names of the columns, with what their cells mean, in order. */
    public static Map<String, String> described() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("on", "the day");
        for (Measure measure : Measure.values()) {
            columns.put(column(Label.of(measure)), measure.meaning());
        }
        columns.put("uncertain", "operations of which it cannot be told for certain whether they were in force");
        columns.put("beyond_horizon", "operations for which the ledger states no completeness up to that day");
        return columns;
    }

    static Table of(DriftAnswer answer) {
        return new Table(
                List.copyOf(described().keySet()),
                answer.periods().stream().map(DriftTable::row).toList());
    }

    private static String column(String label) {
        return label.replace('-', '_');
    }

    public static List<String> row(DriftAnswer.Tally tally) {
        return Stream.of(
                        Stream.of(tally.on()),
                        Arrays.stream(Measure.values()).map(measure -> Integer.toString(tally.count(measure))),
                        Stream.of(
                                Integer.toString(tally.uncertain().size()),
                                Integer.toString(tally.beyondHorizon().size())))
                .flatMap(cells -> cells)
                .toList();
    }
}
