package org.mandateledger.pages.data;

import java.util.Comparator;
import java.util.List;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Item;

/** What a selection can be made of: only what the ledger holds. */
record Choices(List<Item> operations, List<Item> kinds, List<Item> hosts) {
    static Choices of(Knowledge known) {
        return new Choices(
                known.operations().stream()
                        .flatMap(id -> known.operation(id).stream())
                        .map(it -> new Item(
                                it.id(),
                                it.name().acronym().orElseGet(() -> it.name().name())))
                        .sorted(Comparator.comparing(Item::words))
                        .toList(),
                Item.kinds(),
                Item.hosts(known));
    }
}
