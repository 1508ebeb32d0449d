package org.mandateledger.survey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.asking.YearSpan;
import org.mandateledger.asof.Multidimensional;
import org.mandateledger.operation.Fact.Force;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.time.Reading;

/**
 * How many operations were at work in each period, of which kind and with which kind of mandate.
 *
 * @param held how many operations are counted among
 */
public record OperationsSurvey(
        int from, int to, String by, Optional<String> knownAt, Head head, int held, List<Count> periods)
        implements Listing {
    /** Of operations of which no mandate states a use of force. */
    public static final String UNSTATED = "unstated";

    /**
     * @param on the day that is counted: the period's last, or the latest that the ledger knows of
     * @param kinds how many of each kind
     * @param force how many whose mandate that goes furthest goes as far as this; {@code unstated} where none says
     * @param operations all that were at work
     * @param uncertain at work by one reading of uncertain dates and not by the other
     * @param beyondHorizon those for which the ledger states no completeness up to that day
     */
    public record Count(
            String period,
            String on,
            int atWork,
            Map<String, Integer> kinds,
            Map<String, Integer> force,
            int multidimensional,
            List<String> operations,
            List<String> uncertain,
            List<String> beyondHorizon) {}

    public static final Columns<Count> COLUMNS = columns();

    public static OperationsSurvey to(SurveyQuery query, Knowledge known) {
        return to(query, Course.of(query, known), known);
    }

    static OperationsSurvey to(SurveyQuery query, List<Course> courses, Knowledge known) {
        YearSpan years = query.years(known);
        return new OperationsSurvey(
                years.from(),
                years.to(),
                Label.of(query.by()),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                courses.size(),
                Counted.of(query, courses, known).stream()
                        .map(OperationsSurvey::count)
                        .toList());
    }

    private static Count count(Counted counted) {
        Map<String, Integer> kinds = zeros(Kind.values());
        Map<String, Integer> force = zeros(Force.values());
        force.put(UNSTATED, 0);
        for (Operation operation : counted.atWork()) {
            operation.kind().ifPresent(kind -> kinds.merge(Label.of(kind.value()), 1, Integer::sum));
            force.merge(force(operation), 1, Integer::sum);
        }
        return new Count(
                counted.period(),
                counted.on().toString(),
                counted.atWork().size(),
                kinds,
                force,
                (int) counted.atWork().stream()
                        .filter(it -> Multidimensional.is(it, counted.on(), Reading.EARLIEST))
                        .count(),
                counted.atWork().stream().map(Operation::id).toList(),
                counted.uncertain(),
                counted.beyondHorizon());
    }

    /** That of the mandate that goes furthest, as it is counted. */
    public static String force(Operation operation) {
        return operation
                .furthestPosture()
                .map(posture -> Label.of(posture.value().force()))
                .orElse(UNSTATED);
    }

    private static Map<String, Integer> zeros(Enum<?>[] values) {
        Map<String, Integer> zeros = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> zeros.put(Label.of(value), 0));
        return zeros;
    }

    private static Columns<Count> columns() {
        Columns<Count> columns = new Columns<Count>()
                .text("period", "the year or month", Count::period)
                .text("on", "the day that is counted: its last, or the latest that the ledger knows of", Count::on)
                .number("at_work", "operations active or closing on that day", Count::atWork);
        for (Kind kind : Kind.values()) {
            columns.number(column(kind), "of these: " + kind.words(), it -> number(it.kinds(), Label.of(kind)));
        }
        for (Force force : Force.values()) {
            columns.number(
                    column(force),
                    "of these, with mandates that go as far as "
                            + Label.of(force).replace('-', ' '),
                    it -> number(it.force(), Label.of(force)));
        }
        return columns.number(
                        "force_unstated",
                        "of these, with mandates of which the ledger states no use of force",
                        it -> number(it.force(), UNSTATED))
                .number("multidimensional", "of these, multidimensional missions", Count::multidimensional)
                .number(
                        "uncertain",
                        "operations at work by one reading of uncertain dates and not by the other",
                        it -> it.uncertain().size())
                .number(
                        "beyond_horizon",
                        "of those at work, for which the ledger states no completeness up to that day",
                        it -> it.beyondHorizon().size());
    }

    private static int number(Map<String, Integer> numbers, String label) {
        return numbers.getOrDefault(label, 0);
    }

    private static String column(Enum<?> value) {
        return Label.of(value).replace('-', '_');
    }

    @Override
    public List<?> items() {
        return periods;
    }

    @Override
    public Table table() {
        return COLUMNS.of(periods);
    }

    /** Kinds that never occur are left out. */
    @Override
    public Table brief() {
        Table whole = table();
        List<String> kinds =
                Arrays.stream(Kind.values()).map(OperationsSurvey::column).toList();
        return whole.only(whole.columns().stream()
                .filter(column -> !kinds.contains(column)
                        || whole.rows().stream()
                                .anyMatch(row -> !row.get(whole.columns().indexOf(column))
                                        .equals("0")))
                .toList());
    }

    @Override
    public Optional<String> list() {
        return Optional.of("periods");
    }
}
