package org.mandateledger.pages;

import java.util.Comparator;
import java.util.List;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Knowledge;

/**
 * One of those that a form offers: only what the ledger holds.
 *
 * @param value as it is asked for, {@code words} as it is shown
 */
public record Item(String value, String words) {

    public static List<Item> kinds() {
        return Labels.all(Kind.class).stream()
                .map(it -> new Item(it, Say.kind(it)))
                .toList();
    }

    /** The countries of the operations, by their names. */
    public static List<Item> hosts(Knowledge known) {
        return known.operations().stream()
                .flatMap(id -> known.operation(id).stream())
                .flatMap(operation -> operation.hostAreas().stream())
                .flatMap(areas -> areas.value().stream())
                .distinct()
                .map(it -> new Item(it, Say.area(it)))
                .sorted(Comparator.comparing(Item::words))
                .toList();
    }
}
