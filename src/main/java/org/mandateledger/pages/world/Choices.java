package org.mandateledger.pages.world;

import java.util.List;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Status;
import org.mandateledger.pages.Item;
import org.mandateledger.pages.Say;

/** What the filter offers: only what the ledger holds. */
record Choices(List<Item> kinds, List<Item> statuses, List<Item> hosts) {
    static Choices of(Knowledge known) {
        return new Choices(
                Item.kinds(),
                Labels.all(Status.class).stream()
                        .map(it -> new Item(it, Say.label(it)))
                        .toList(),
                Item.hosts(known));
    }
}
