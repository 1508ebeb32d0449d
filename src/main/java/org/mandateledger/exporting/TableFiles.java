package org.mandateledger.exporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.publishing.PanelBy;
import org.mandateledger.publishing.Sheet;
import org.mandateledger.publishing.Tables;

/** The published tables, of any day and any knowledge. */
final class TableFiles {
    private static final String FIRST = "operations";

    private TableFiles() {}

    static Export of(Scope scope) {
        String asked = scope.query().table().orElse(FIRST);
        Body whole = out -> out.write(tables(scope).table(asked).csv());
        return scope.query().table().isPresent()
                ? Export.one(Format.CSV, asked, scope.head(), whole)
                : Export.several(Format.CSV, asked, scope.head(), whole, () -> all(scope));
    }

    private static Map<String, Body> all(Scope scope) {
        Map<String, Body> files = new LinkedHashMap<>();
        tables(scope).all().forEach(sheet -> files.put(sheet.file(), Body.of(sheet.csv())));
        return ExportMark.beside(files, scope);
    }

    static Tables tables(Scope scope) {
        return Tables.on(scope.day(), scope.chosen(), scope.known());
    }

    static Export panel(Scope scope) {
        PanelBy by = scope.query().by();
        return Export.one(
                Format.PANEL,
                by.table(),
                scope.head(),
                out -> out.write(cut(
                                Tables.on(LatestDay.of(scope.known()), scope.chosen(), scope.known())
                                        .table(by.table()),
                                scope.query())
                        .csv()));
    }

    /** The periods that the days asked about touch; they are written so that their order is that of their letters. */
    private static Sheet cut(Sheet panel, ExportQuery query) {
        int length = query.by() == PanelBy.MONTH ? "2000-01".length() : "2000".length();
        int period = panel.columns().stream()
                .map(it -> it.name())
                .toList()
                .indexOf(panel.key().getLast());
        List<List<String>> rows = panel.rows().stream()
                .filter(row -> query.days()
                        .from()
                        .filter(from ->
                                row.get(period).compareTo(from.toString().substring(0, length)) < 0)
                        .isEmpty())
                .filter(row -> query.days()
                        .to()
                        .filter(to -> row.get(period).compareTo(to.toString().substring(0, length)) > 0)
                        .isEmpty())
                .toList();
        return new Sheet(panel.name(), panel.title(), panel.description(), panel.columns(), panel.key(), rows);
    }
}
