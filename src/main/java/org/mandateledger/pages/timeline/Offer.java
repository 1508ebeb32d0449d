package org.mandateledger.pages.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Item;

/** What the form offers: only what the ledger holds. */
record Offer(List<Item> operations, List<Item> hosts, List<Item> kinds) {
    static Offer of(Knowledge known) {
        return new Offer(
                known.operations().stream()
                        .map(id -> new Item(id, Acronyms.of(id, LocalDate.MAX, known)))
                        .sorted(Comparator.comparing(Item::words))
                        .toList(),
                Item.hosts(known),
                Item.kinds());
    }
}
