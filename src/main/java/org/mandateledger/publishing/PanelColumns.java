package org.mandateledger.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.asof.OperationState.Mandate;
import org.mandateledger.asof.OperationState.Posture;
import org.mandateledger.asof.OperationState.Strength;
import org.mandateledger.format.Taxonomy;
import org.mandateledger.publishing.Column.Type;

/** What a panel shows of an operation. */
final class PanelColumns {
    private PanelColumns() {}

    static List<PanelCell> by(PanelBy by) {
        Column period = switch (by) {
            case MONTH -> new Column("month", Type.MONTH, "the month of the calendar");
            case YEAR -> new Column("year", Type.YEAR, "the year of the calendar");
        };
        return Stream.of(what(period), mandate(), strength(), support(), tasks(), doubt())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<PanelCell> what(Column period) {
        return Stream.of(
                PanelCell.code("operation", row -> row.state().id(), "the operation's id"),
                PanelCell.of("acronym", Type.TEXT, row -> row.state().acronym(), "as it was then"),
                new PanelCell(period, row -> row.period().written()),
                new PanelCell(
                        new Column("day", Type.DAY, "the day whose state the row shows"),
                        row -> row.day().toString()),
                new PanelCell(
                        new Column("hosts", Type.CODES, "ISO 3166-1 alpha-3 codes, separated by ;"),
                        row -> Cells.list(row.state().hostAreas())),
                PanelCell.of("host", Type.CODE, PanelRow::host, "the first of them"),
                PanelCell.number(
                        "cow",
                        row -> row.host().flatMap(row::cow),
                        "the first host's code of the Correlates of War project that year; empty where it was no state"),
                PanelCell.number(
                        "gw",
                        row -> row.host().flatMap(row::gleditschWard),
                        "the first host's code in Gleditsch and Ward's list that year; empty where it was no state"),
                new PanelCell(
                        new Column("hosts_cow", Type.CODES, "the codes of all hosts that had one, separated by ;"),
                        row -> row.codes(row::cow)),
                new PanelCell(
                        new Column("hosts_gw", Type.CODES, "the codes of all hosts that had one, separated by ;"),
                        row -> row.codes(row::gleditschWard)),
                PanelCell.code("kind", row -> row.state().kind(), "what sort of operation it is"),
                new PanelCell(
                        new Column("lead", Type.TEXT, "who leads it, separated by ;"),
                        row -> Cells.list(row.state().lead())),
                PanelCell.code("status", row -> row.state().status(), "planned, active, closing or closed"),
                PanelCell.indicator(
                        "multidimensional",
                        row -> row.state().multidimensional(),
                        "soldiers, police and civilian tasks come together"));
    }

    private static Stream<PanelCell> mandate() {
        return Stream.of(
                PanelCell.of(
                        "instrument",
                        Type.TEXT,
                        row -> row.state().mandate().flatMap(Mandate::instrument),
                        "the act that last gave the core mandate its terms"),
                PanelCell.of(
                        "until",
                        Type.EDTF,
                        PanelRow::until,
                        "the last day of the core mandate, inclusive: by decision to end it, else by its terms"),
                PanelCell.number(
                        "days_to_expiry", PanelRow::daysToExpiry, "from the day to that last day; negative after it"),
                PanelCell.number(
                        "mandate_age_days",
                        PanelRow::ageOfTerm,
                        "since the core mandate was last granted or extended, or had its term changed"),
                PanelCell.of(
                        "standing",
                        Type.CODE,
                        row -> row.state().mandate().map(Mandate::standing),
                        "of the core mandate: in-force, lapsed, terminated or unknown-whether-renewed"),
                PanelCell.of(
                        "posture",
                        Type.CODE,
                        row -> row.state().posture().map(Posture::force),
                        "of the mandate that goes furthest: self-defence, all-necessary-means or offensive"));
    }

    private static Stream<PanelCell> strength() {
        return Stream.of(
                PanelCell.number(
                        "military", row -> row.strength().flatMap(Strength::military), "authorised soldiers, at most"),
                PanelCell.number(
                        "police", row -> row.strength().flatMap(Strength::police), "authorised police, at most"),
                PanelCell.number(
                        "military_observers",
                        row -> row.strength().flatMap(Strength::militaryObservers),
                        "authorised military observers, at most"),
                PanelCell.number(
                        "civilian", row -> row.strength().flatMap(Strength::civilian), "authorised civilians, at most"),
                PanelCell.number(
                        "uniformed",
                        row -> row.strength().flatMap(Strength::uniformed),
                        "authorised soldiers and police together, where the act counts them so"));
    }

    private static Stream<PanelCell> support() {
        return Stream.of(
                PanelCell.indicator(
                        "receives_un_support",
                        PanelRow::receivesUnSupport,
                        "an operation of the United Nations, or one shared with them, supports it"),
                PanelCell.indicator(
                        "gives_un_support",
                        PanelRow::givesUnSupport,
                        "it is such an operation, and supports somebody"));
    }

    private static Stream<PanelCell> tasks() {
        return Taxonomy.published().ids().stream()
                .map(id -> PanelCell.indicator(
                        "task_" + id.replace('-', '_'),
                        row -> row.asksFor(id),
                        "a mandate that has not been ended asks for " + id));
    }

    private static Stream<PanelCell> doubt() {
        return Stream.of(
                PanelCell.indicator(
                        "uncertain",
                        PanelRow::uncertain,
                        "by the latest reading of a date that is not known to the day, something in the row is otherwise"),
                PanelCell.indicator(
                        "beyond_coverage",
                        PanelRow::beyondCoverage,
                        "the ledger does not state that it is complete for the operation up to the day"));
    }
}
