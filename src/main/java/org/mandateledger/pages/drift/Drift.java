package org.mandateledger.pages.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mandateledger.drift.DriftAnswer;
import org.mandateledger.drift.DriftAnswer.Tally;
import org.mandateledger.drift.DriftTable;
import org.mandateledger.pages.Say;

/**
 * What the page says of the years.
 *
 * @param held how many operations are counted among
 * @param columns what is counted, in order, without the day
 */
record Drift(int from, int to, String by, int held, List<Column> columns, List<Period> periods) {
    /** @param meaning in a phrase */
    record Column(String name, String meaning) {}

    /** @param numbers one a column */
    record Period(String day, String words, List<String> numbers, boolean uncertain, boolean beyond) {}

    static Drift of(DriftAnswer answer) {
        return new Drift(
                answer.from(), answer.to(), answer.by(), answer.held(), columns(), periods(answer));
    }

    private static List<Column> columns() {
        List<Map.Entry<String, String>> described =
                List.copyOf(DriftTable.described().entrySet());
        return described.subList(1, described.size()).stream()
                .map(it -> new Column(name(it.getKey()), it.getValue()))
                .toList();
    }

    private static String name(String column) {
        return column.replace('_', ' ')
                .replaceFirst("^un ", "UN ")
                .replaceFirst("^un supported", "UN supported")
                .replaceFirst("^au ", "AU ");
    }

    private static List<Period> periods(DriftAnswer answer) {
        boolean months = answer.by().equals("month");
        List<Period> periods = new ArrayList<>();
        for (Tally tally : answer.periods()) {
            List<String> row = DriftTable.row(tally);
            periods.add(new Period(
                    tally.on(),
                    months ? Say.date(tally.on().substring(0, 7)) : tally.on().substring(0, 4),
                    IntStream.range(1, row.size()).mapToObj(row::get).toList(),
                    !tally.uncertain().isEmpty(),
                    !tally.beyondHorizon().isEmpty()));
        }
        return List.copyOf(periods);
    }
}
