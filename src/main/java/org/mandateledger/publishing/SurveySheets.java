package org.mandateledger.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Step;
import org.mandateledger.drawing.Setting;
import org.mandateledger.publishing.Column.Type;
import org.mandateledger.survey.Columns;
import org.mandateledger.survey.DecisionsSurvey;
import org.mandateledger.survey.MandatesSurvey;
import org.mandateledger.survey.OperationsSurvey;
import org.mandateledger.survey.StrengthSurvey;
import org.mandateledger.survey.SurveyCharts;
import org.mandateledger.survey.Surveys;

/** What all operations add up to, from the first year that the ledger reaches to the last. */
final class SurveySheets {
    private static final Map<String, Type> TYPES = Map.of(
            "on", Type.DAY,
            "symbol", Type.TEXT,
            "decided", Type.EDTF,
            "operation", Type.CODE,
            "what", Type.CODES,
            "events", Type.CODES,
            "mean_months", Type.DECIMAL,
            "median_months", Type.DECIMAL);

    private SurveySheets() {}

    static Stream<Sheet> of(Surveys all) {
        return Stream.of(
                sheet(
                        "survey_operations",
                        "Operations at work, month by month",
                        "How many operations of the ledger were at work on the last day of each month, by kind and by what"
                                + " their mandates allow.",
                        OperationsSurvey.COLUMNS,
                        Type.MONTH,
                        List.of("period"),
                        all.operations(Step.MONTH)),
                sheet(
                        "survey_strength",
                        "Authorised strength of all operations, month by month",
                        "The ceilings of all operations at work on the last day of each month, added up: a lower bound, as"
                                + " not every operation has a ceiling.",
                        StrengthSurvey.COLUMNS,
                        Type.MONTH,
                        List.of("period"),
                        all.strength(Step.MONTH)),
                sheet(
                        "survey_mandates",
                        "Terms of mandates, year by year",
                        "How many terms core mandates were given in each year, how long they were, and after which gaps.",
                        MandatesSurvey.COLUMNS,
                        Type.YEAR,
                        List.of("period"),
                        all.mandates()),
                sheet(
                        "decisions",
                        "Decisions and the operations that they changed",
                        "One row an instrument and an operation that it changed.",
                        DecisionsSurvey.COLUMNS,
                        Type.TEXT,
                        List.of("symbol", "decided", "operation"),
                        all.decisions()));
    }

    /** The same year by year as pictures, by their files. */
    static Map<String, String> drawn(Surveys all) {
        Map<String, String> drawn = new LinkedHashMap<>();
        drawn.put("survey_operations.svg", SurveyCharts.of(all.operations(Step.YEAR), Setting.ALONE));
        drawn.put("survey_strength.svg", SurveyCharts.of(all.strength(Step.YEAR), Setting.ALONE));
        drawn.put("survey_mandates.svg", SurveyCharts.of(all.mandates(), Setting.ALONE));
        return drawn;
    }

    private static Sheet sheet(
            String name,
            String title,
            String description,
            Columns<?> columns,
            Type period,
            List<String> key,
            Listing answer) {
        return new Sheet(
                name,
                title,
                description,
                columns.described().entrySet().stream()
                        .map(it -> new Column(
                                it.getKey(),
                                it.getKey().equals("period") ? period : TYPES.getOrDefault(it.getKey(), Type.NUMBER),
                                it.getValue()))
                        .toList(),
                key,
                answer.table().rows());
    }
}
