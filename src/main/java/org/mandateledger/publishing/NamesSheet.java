package org.mandateledger.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Sourced;
import org.mandateledger.publishing.Column.Type;

/** One row a name that an operation bore or bears, by operation, then in order of time. */
final class NamesSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("operation", Type.CODE, "the operation's id"),
            new Column("name", Type.TEXT, "the full name"),
            new Column("acronym", Type.TEXT, "its short form"),
            new Column("language", Type.TEXT, "BCP 47 tag"),
            new Column("from", Type.EDTF, "since when it bore the name"),
            new Column("to", Type.DAY, "the last day on which it did; empty for the latest"),
            new Column("retronym", Type.BOOLEAN, "given later than the days to which it is applied"));

    private NamesSheet() {}

    static Sheet of(Material material) {
        List<List<String>> rows = new ArrayList<>();
        material.frames().forEach((operation, frames) -> {
            held(frames).forEach((name, last) -> rows.add(row(operation, name, last, false, material)));
            frames.getLast()
                    .operation()
                    .retronyms()
                    .forEach(name -> rows.add(row(operation, name, Optional.empty(), true, material)));
        });
        return new Sheet(
                "names",
                "Names of operations",
                "Every name in every language, with the days on which it was borne.",
                COLUMNS,
                List.of("operation", "name", "language", "from"),
                rows);
    }

    /** Names with their last days, in the order in which they were taken. */
    private static Map<Sourced<Fact.Name>, Optional<LocalDate>> held(List<Frame> frames) {
        Map<Sourced<Fact.Name>, Optional<LocalDate>> last = new LinkedHashMap<>();
        for (Frame frame : frames) {
            List<Sourced<Fact.Name>> now = frame.operation().names();
            last.replaceAll((name, day) -> day.isPresent() || now.contains(name)
                    ? day
                    : Optional.of(frame.day().minusDays(1)));
            now.forEach(name -> last.putIfAbsent(name, Optional.empty()));
        }
        return last;
    }

    private static List<String> row(
            String operation, Sourced<Fact.Name> name, Optional<LocalDate> last, boolean retronym, Material material) {
        return List.of(
                operation,
                name.value().name(),
                Cells.of(name.value().acronym()),
                name.value().language(),
                Cells.of(material.event(name.event()).map(Event::effective)),
                Cells.of(last),
                Boolean.toString(retronym));
    }
}
