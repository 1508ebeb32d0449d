package org.mandateledger.publishing;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mandateledger.publishing.Column.Type;

/** A column of a panel and what stands in it. */
record PanelCell(Column column, Function<PanelRow, String> text) {

    static PanelCell code(String name, Function<PanelRow, String> text, String meaning) {
        return new PanelCell(new Column(name, Type.CODE, meaning), text);
    }

    static PanelCell of(String name, Type type, Function<PanelRow, Optional<?>> value, String meaning) {
        return new PanelCell(new Column(name, type, meaning), row -> Cells.of(value.apply(row)));
    }

    static PanelCell number(String name, Function<PanelRow, Optional<? extends Number>> value, String meaning) {
        return new PanelCell(new Column(name, Type.NUMBER, meaning), row -> Cells.of(value.apply(row)));
    }

    static PanelCell indicator(String name, Predicate<PanelRow> is, String meaning) {
        return new PanelCell(new Column(name, Type.INDICATOR, meaning), row -> is.test(row) ? "1" : "0");
    }
}
