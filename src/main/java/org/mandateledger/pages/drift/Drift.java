package org.mandateledger.pages.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /**
     * Days in a row on which all numbers are the same.
     *
     * @param day the first
     * @param numbers one a column
     */
    record Period(String day, String words, List<String> numbers) {}

    static Drift of(DriftAnswer answer) {
        return new Drift(answer.from(), answer.to(), answer.by(), answer.held(), described(), periods(answer));
    }

    private static List<Column> described() {
        List<Map.Entry<String, String>> all = List.copyOf(DriftTable.described().entrySet());
        return all.subList(1, all.size()).stream()
                .map(it -> new Column(name(it.getKey()), it.getValue()))
                .toList();
    }

    private static String name(String column) {
        return column.replace('_', ' ')
                .replace("multidimensional", "multi\u00addimensional")
                .replaceFirst("^un ", "UN ")
                .replaceFirst("^un supported", "UN supported")
                .replaceFirst("^au ", "AU ");
    }

    private static List<Period> periods(DriftAnswer answer) {
        List<Period> periods = new ArrayList<>();
        List<Tally> tallies = answer.periods();
        int first = 0;
        for (int next = 1; next <= tallies.size(); next++) {
            if (next == tallies.size() || !numbers(tallies.get(next)).equals(numbers(tallies.get(first)))) {
                String from = words(tallies.get(first), answer.by());
                String to = words(tallies.get(next - 1), answer.by());
                periods.add(new Period(
                        tallies.get(first).on(),
                        from.equals(to) ? from : from + " – " + to,
                        numbers(tallies.get(first))));
                first = next;
            }
        }
        return List.copyOf(periods);
    }

    private static List<String> numbers(Tally tally) {
        List<String> row = DriftTable.row(tally);
        return row.subList(1, row.size());
    }

    private static String words(Tally tally, String by) {
        return by.equals("month")
                ? Say.date(tally.on().substring(0, "2000-01".length()))
                : tally.on().substring(0, "2000".length());
    }
}
