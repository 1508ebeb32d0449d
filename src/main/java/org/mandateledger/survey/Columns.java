package org.mandateledger.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.mandateledger.asking.Table;

/** How the items of an answer stand as cells, and what the cells mean. */
public final class Columns<T> {
    private final Map<String, String> described = new LinkedHashMap<>();
    private final Map<String, Function<T, String>> cells = new LinkedHashMap<>();

    Columns<T> text(String name, String meaning, Function<T, String> cell) {
        described.put(name, meaning);
        cells.put(name, cell);
        return this;
    }

    Columns<T> number(String name, String meaning, ToIntFunction<T> cell) {
        return text(name, meaning, item -> Integer.toString(cell.applyAsInt(item)));
    }

    Columns<T> known(String name, String meaning, Function<T, Optional<?>> cell) {
        return text(
                name, meaning, item -> cell.apply(item).map(Object::toString).orElse(""));
    }

    Columns<T> list(String name, String meaning, Function<T, List<String>> cell) {
        return text(name, meaning, item -> String.join(";", cell.apply(item)));
    }

    /** Names of the columns, with what their cells mean, in order. */
    public Map<String, String> described() {
        return new LinkedHashMap<>(described);
    }

    Table of(List<T> items) {
        return new Table(
                List.copyOf(cells.keySet()),
                items.stream()
                        .map(item -> cells.values().stream()
                                .map(cell -> cell.apply(item))
                                .toList())
                        .toList());
    }
}
