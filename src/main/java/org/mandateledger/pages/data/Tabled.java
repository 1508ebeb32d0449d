package org.mandateledger.pages.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.claims.ClaimsTable;
import org.mandateledger.drift.DriftTable;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;
import org.mandateledger.publishing.Column;
import org.mandateledger.publishing.Sheet;
import org.mandateledger.publishing.Tables;
import org.mandateledger.survey.Columns;
import org.mandateledger.survey.DecisionsSurvey;
import org.mandateledger.survey.MandatesSurvey;
import org.mandateledger.survey.OperationsSurvey;
import org.mandateledger.survey.StrengthSurvey;

/**
 * A published table.
 *
 * @param address of the table
 * @param ask the page that asks for it; empty where it is only a table
 */
record Tabled(String name, String title, String description, String address, Optional<String> ask, List<Field> fields) {

    record Field(String name, String type, String meaning) {}

    /** The published tables, without their rows: to make those takes long. */
    private static List<Sheet> described(Knowledge known) {
        return Tables.on(LatestDay.of(known), Optional.of(Set.of()), known).all();
    }

    static List<Tabled> of(Knowledge known, Map<String, String> years, To to) {
        return Stream.of(
                        described(known).stream()
                                .map(it -> new Tabled(
                                        it.name(),
                                        it.title(),
                                        Say.sentence(it.description()),
                                        to.exported("csv", Map.of("table", it.name())),
                                        Optional.empty(),
                                        fields(it))),
                        surveys(to),
                        Stream.of(
                                new Tabled(
                                        "drift",
                                        "Operations by sort, year by year",
                                        "How many operations of the ledger were in force on the first day of each year.",
                                        to.data("csv", "/drift", years),
                                        Optional.of(to.page("/drift")),
                                        fields(DriftTable.described(), "number")),
                                new Tabled(
                                        "claims",
                                        "Claims of the seed essays, checked",
                                        "What two essays state, in our own words, with the verdict that the ledger gives.",
                                        to.data("csv", "/claims", Map.of()),
                                        Optional.of(to.page("/claims")),
                                        fields(ClaimsTable.described(), "text"))))
                .flatMap(tables -> tables)
                .toList();
    }

    private static Stream<Tabled> surveys(To to) {
        return Stream.of(
                survey(
                        "survey_operations",
                        "Operations at work, month by month",
                        "How many operations were at work on the last day of each month, by kind and by what their mandates allow.",
                        to.data("csv", "/survey/operations", Map.of("by", "month")),
                        to.page("/survey"),
                        OperationsSurvey.COLUMNS),
                survey(
                        "survey_strength",
                        "Authorised strength of all operations, month by month",
                        "The ceilings of all operations at work, added up: a lower bound, as not every operation has one.",
                        to.data("csv", "/survey/strength", Map.of("by", "month")),
                        to.page("/survey"),
                        StrengthSurvey.COLUMNS),
                survey(
                        "survey_mandates",
                        "Terms of mandates, year by year",
                        "How many terms core mandates were given, how long they were, and after which gaps.",
                        to.data("csv", "/survey/mandates", Map.of()),
                        to.page("/survey"),
                        MandatesSurvey.COLUMNS),
                survey(
                        "decisions",
                        "Decisions and the operations that they changed",
                        "One row an instrument and an operation that it changed.",
                        to.data("csv", "/survey/decisions", Map.of()),
                        to.page("/survey/decisions"),
                        DecisionsSurvey.COLUMNS));
    }

    private static Tabled survey(
            String name, String title, String description, String address, String ask, Columns<?> columns) {
        return new Tabled(name, title, description, address, Optional.of(ask), fields(columns.described(), "number"));
    }

    private static final Map<String, String> TYPES = Map.of(
            "on", "day",
            "period", "month or year",
            "symbol", "text",
            "decided", "date, EDTF",
            "operation", "code",
            "what", "codes, between them ;",
            "events", "codes, between them ;");

    private static List<Field> fields(Map<String, String> described, String type) {
        return described.entrySet().stream()
                .map(it -> new Field(it.getKey(), TYPES.getOrDefault(it.getKey(), type), it.getValue()))
                .toList();
    }

    private static List<Field> fields(Sheet sheet) {
        return sheet.columns().stream()
                .map(it -> new Field(it.name(), type(it.type()), it.description()))
                .toList();
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case CODE -> "code";
            case CODES -> "codes, between them ;";
            case TEXT -> "text";
            case EDTF -> "date, EDTF";
            case DAY -> "day";
            case MONTH -> "month";
            case YEAR -> "year";
            case INSTANT -> "instant, UTC";
            case NUMBER, DECIMAL -> "number";
            case BOOLEAN -> "true or false";
            case INDICATOR -> "0 or 1";
        };
    }
}
