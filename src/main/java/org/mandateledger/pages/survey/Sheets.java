package org.mandateledger.pages.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.mandateledger.drawing.Setting;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;
import org.mandateledger.pages.survey.Sheet.Cell;
import org.mandateledger.pages.survey.Sheet.Row;
import org.mandateledger.survey.MandatesSurvey;
import org.mandateledger.survey.OperationsSurvey;
import org.mandateledger.survey.StrengthSurvey;
import org.mandateledger.survey.SurveyCharts;

/** Brings the answers of the survey into the shape of the page. */
record Sheets(Wanted wanted, To to) {
    /** So many periods make a table that can still be read. */
    static final int MOST = 240;

    Sheet operations(OperationsSurvey answer) {
        List<String> kinds = used(answer.periods(), OperationsSurvey.Count::kinds);
        List<String> force = used(answer.periods(), OperationsSurvey.Count::force);
        List<String> columns = new ArrayList<>(List.of("at work"));
        kinds.forEach(kind -> columns.add(Say.kind(kind)));
        force.forEach(it -> columns.add(Forces.words(it)));
        columns.addAll(List.of("multi\u00addimensional", "uncertain", "beyond horizon"));
        return new Sheet(
                "operations",
                "Operations at work",
                "Active or closing on the last day of each %s, or on the latest day that the ledger knows of."
                        .formatted(answer.by()),
                new Drawing(SurveyCharts.of(answer, Setting.IN_PAGE)),
                columns,
                rows("operations", answer.periods(), it -> {
                    String behind = behind(it.period());
                    List<Cell> cells = new ArrayList<>(List.of(Cell.of(it.atWork(), behind + "#operations")));
                    kinds.forEach(kind -> cells.add(Cell.of(number(it.kinds(), kind), behind + "#" + kind)));
                    force.forEach(each -> cells.add(Cell.of(number(it.force(), each), behind + "#force-" + each)));
                    cells.add(Cell.of(it.multidimensional(), behind + "#operations"));
                    cells.add(Cell.of(it.uncertain().size(), behind + "#uncertain"));
                    cells.add(Cell.of(it.beyondHorizon().size(), behind + "#beyond-horizon"));
                    return new Row(it.period(), behind, cells);
                }),
                table("operations", answer.periods()),
                Sheet.forms("operations", to, wanted.parameters()));
    }

    Sheet strength(StrengthSurvey answer) {
        List<Numbers<StrengthSurvey.Sum>> columns = List.of(
                new Numbers<>("persons in uniform", StrengthSurvey.Sum::persons),
                new Numbers<>("soldiers", StrengthSurvey.Sum::military),
                new Numbers<>("soldiers and police in one number", StrengthSurvey.Sum::uniformed),
                new Numbers<>("police", StrengthSurvey.Sum::police),
                new Numbers<>("military observers", StrengthSurvey.Sum::militaryObservers),
                new Numbers<>("civilians, apart", StrengthSurvey.Sum::civilian),
                new Numbers<>("operations with a ceiling", StrengthSurvey.Sum::withCeiling));
        return new Sheet(
                "strength",
                "Authorised strength: a lower bound",
                "The ceilings of all operations at work on the last day of each %s, added up. Many operations never had a ceiling, and count nothing here; strength deployed is not recorded."
                        .formatted(answer.by()),
                new Drawing(SurveyCharts.of(answer, Setting.IN_PAGE)),
                with(columns.stream().map(Numbers::name).toList(), "without one"),
                rows("strength", answer.periods(), it -> {
                    String behind = behind(it.period());
                    List<Cell> cells = new ArrayList<>(columns.stream()
                            .map(column -> Cell.of(column.number().applyAsInt(it), behind + "#ceilings"))
                            .toList());
                    cells.add(Cell.of(it.withoutCeiling(), behind + "#no-ceiling"));
                    return new Row(it.period(), behind, cells);
                }),
                table("strength", answer.periods()),
                Sheet.forms("strength", to, wanted.parameters()));
    }

    Sheet mandates(MandatesSurvey answer) {
        return new Sheet(
                "mandates",
                "Terms of mandates",
                "Terms that core mandates were given in each %s, by the day they were decided. A technical rollover is an extension that changed nothing but the last day; a gap, a decision that came after the term before had run out."
                        .formatted(answer.by()),
                new Drawing(SurveyCharts.of(answer, Setting.IN_PAGE)),
                List.of(
                        "terms with a last day",
                        "granted",
                        "extended",
                        "mean months",
                        "median months",
                        "technical rollovers",
                        "gaps",
                        "days of these gaps"),
                rows("mandates", answer.periods(), it -> {
                    String behind = behind(it.period());
                    String gaps = behind + "#gaps";
                    return new Row(
                            it.period(),
                            behind,
                            List.of(
                                    Cell.of(it.terms(), decisions(it.period(), "")),
                                    Cell.of(it.granted(), decisions(it.period(), "granted")),
                                    Cell.of(it.extended(), decisions(it.period(), "extended")),
                                    months(it.meanMonths()),
                                    months(it.medianMonths()),
                                    Cell.of(it.technicalRollovers(), behind + "#rollovers"),
                                    Cell.of(it.gaps().size(), gaps),
                                    Cell.of(it.gapDays(), gaps)));
                }),
                table("mandates", answer.periods()),
                Sheet.forms("mandates", to, wanted.parameters()));
    }

    private record Numbers<T>(String name, ToIntFunction<T> number) {}

    private static List<String> with(List<String> columns, String last) {
        List<String> all = new ArrayList<>(columns);
        all.add(last);
        return all;
    }

    private static Cell months(Optional<BigDecimal> months) {
        return new Cell(months.map(BigDecimal::toString).orElse("–"), "");
    }

    private <T> List<Row> rows(String sheet, List<T> periods, Function<T, Row> row) {
        return wanted.inTable(sheet) && periods.size() <= MOST
                ? periods.stream().map(row).toList().reversed()
                : List.of();
    }

    private Optional<String> table(String sheet, List<?> periods) {
        Map<String, String> asked = wanted.parameters();
        asked.put("table", sheet);
        return Optional.of(to.page("/survey", asked) + "#" + sheet)
                .filter(_ -> periods.size() <= MOST && !wanted.inTable(sheet));
    }

    /** Of the labels those that occur, in their order. */
    private static <T> List<String> used(List<T> periods, Function<T, Map<String, Integer>> numbers) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        periods.forEach(it -> numbers.apply(it).forEach((label, number) -> sums.merge(label, number, Integer::sum)));
        return sums.entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int number(Map<String, Integer> numbers, String label) {
        return numbers.getOrDefault(label, 0);
    }

    private String behind(String period) {
        return to.page("/survey/{period}", wanted.ofOperations(), period);
    }

    private String decisions(String period, String what) {
        Map<String, String> asked = wanted.decisionsOf(Integer.parseInt(period.substring(0, 4)));
        asked.put("what", what);
        return to.page("/survey/decisions", asked);
    }
}
