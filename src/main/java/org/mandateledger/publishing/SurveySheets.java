package org.mandateledger.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Step;
import org.mandateledger.drawing.Setting;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.publishing.Column.Type;
import org.mandateledger.survey.Columns;
import org.mandateledger.survey.DecisionsSurvey;
import org.mandateledger.survey.MandatesSurvey;
import org.mandateledger.survey.OperationsSurvey;
import org.mandateledger.survey.StrengthSurvey;
import org.mandateledger.survey.SurveyCharts;
import org.mandateledger.survey.SurveyQuery;

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

    static Stream<Sheet> of(Knowledge known) {
        SurveyQuery months = SurveyQuery.all(Step.MONTH);
        SurveyQuery years = SurveyQuery.all(Step.YEAR);
        return Stream.of(
                sheet(
                        "survey_operations",
                        "Operations at work, month by month",
                        "How many operations of the ledger were at work on the last day of each month, by kind and by what"
                                + " their mandates allow.",
                        OperationsSurvey.COLUMNS,
                        Type.MONTH,
                        List.of("period"),
                        OperationsSurvey.to(months, known)),
                sheet(
                        "survey_strength",
                        "Authorised strength of all operations, month by month",
                        "The ceilings of all operations at work on the last day of each month, added up: a lower bound, as"
                                + " not every operation has a ceiling.",
                        StrengthSurvey.COLUMNS,
                        Type.MONTH,
                        List.of("period"),
                        StrengthSurvey.to(months, known)),
                sheet(
                        "survey_mandates",
                        "Terms of mandates, year by year",
                        "How many terms core mandates were given in each year, how long they were, and after which gaps.",
                        MandatesSurvey.COLUMNS,
                        Type.YEAR,
                        List.of("period"),
                        MandatesSurvey.to(years, known)),
                sheet(
                        "decisions",
                        "Decisions and the operations that they changed",
                        "One row an instrument and an operation that it changed.",
                        DecisionsSurvey.COLUMNS,
                        Type.TEXT,
                        List.of("symbol", "decided", "operation"),
                        DecisionsSurvey.to(years, known)));
    }

    /** The same year by year as pictures, by their files. */
    static Map<String, String> drawn(Knowledge known) {
        SurveyQuery years = SurveyQuery.all(Step.YEAR);
        Map<String, String> drawn = new LinkedHashMap<>();
        drawn.put("survey_operations.svg", SurveyCharts.of(OperationsSurvey.to(years, known), Setting.ALONE));
        drawn.put("survey_strength.svg", SurveyCharts.of(StrengthSurvey.to(years, known), Setting.ALONE));
        drawn.put("survey_mandates.svg", SurveyCharts.of(MandatesSurvey.to(years, known), Setting.ALONE));
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
