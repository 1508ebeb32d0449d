package org.mandateledger.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact.StrengthLine;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Stretch;
import org.mandateledger.operation.Stretches;
import org.mandateledger.publishing.Column.Type;

/** One row a ceiling and the days on which it stood. */
final class StrengthsSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("operation", Type.CODE, "the operation's id"),
            new Column("category", Type.CODE, "military, police, military-observers, civilian or uniformed"),
            new Column("number", Type.NUMBER, "persons, at most"),
            new Column("component", Type.CODE, "id of the part of the operation that it is for; empty for the whole"),
            new Column("host", Type.CODE, "ISO 3166-1 alpha-3, where it is for one country"),
            new Column("included_in", Type.CODE, "the category whose number contains this one"),
            new Column("effective", Type.EDTF, "the day it took effect"),
            new Column("from", Type.DAY, "the first day on which it stood; again after a temporary one"),
            new Column(
                    "to",
                    Type.DAY,
                    "the last day on which it stood, that of the operation at the latest; empty while both go on"),
            new Column("until", Type.EDTF, "the last day by its own terms, where it is temporary"),
            new Column("decided", Type.EDTF, "the day the instrument was adopted"),
            new Column("instrument", Type.TEXT, "the instrument's symbol"),
            new Column("event_id", Type.CODE, "the event that says so"));

    private StrengthsSheet() {}

    static Sheet of(Material material) {
        List<List<String>> rows = new ArrayList<>();
        material.frames()
                .forEach((operation, frames) -> Stretches.ceilings(frames, material.end(operation)).stream()
                        .sorted(Comparator.comparing((Stretch<StrengthLine> line) -> line.first())
                                .thenComparing(line -> line.value().value().category())
                                .thenComparing(
                                        line -> line.value().value().component().orElse(""))
                                .thenComparing(
                                        line -> line.value().value().host().orElse(""))
                                .thenComparing(line -> line.value().event()))
                        .forEach(line -> rows.add(row(operation, line, material))));
        return new Sheet(
                "strengths",
                "Authorised strength",
                "Ceilings and the days on which they stood; components are never to be added to totals, and a step that"
                        + " was annulled before its day is left out.",
                COLUMNS,
                List.of(),
                rows);
    }

    private static List<String> row(String operation, Stretch<StrengthLine> stretch, Material material) {
        StrengthLine line = stretch.value().value();
        Optional<Event> event = material.event(stretch.value().event());
        Optional<Citation> act = event.flatMap(Event::instrument);
        return List.of(
                operation,
                Label.of(line.category()),
                Integer.toString(line.number()),
                Cells.of(line.component()),
                Cells.of(line.host()),
                Cells.of(line.includedIn().map(Label::of)),
                Cells.of(event.map(Event::effective)),
                stretch.first().toString(),
                Cells.of(stretch.last()),
                Cells.of(line.until()),
                Cells.decided(act),
                Cells.symbol(act),
                stretch.value().event());
    }
}
