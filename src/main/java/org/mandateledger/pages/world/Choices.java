package org.mandateledger.pages.world;

import java.util.Comparator;
import java.util.List;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Status;
import org.mandateledger.pages.Say;

/** What the filter offers: only what the ledger holds. */
record Choices(List<Choice> kinds, List<Choice> statuses, List<Choice> hosts) {
    record Choice(String value, String words) {}

    static Choices of(Knowledge known) {
        return new Choices(
                Labels.all(Kind.class).stream()
                        .map(it -> new Choice(it, Say.kind(it)))
                        .toList(),
                Labels.all(Status.class).stream()
                        .map(it -> new Choice(it, Say.label(it)))
                        .toList(),
                known.operations().stream()
                        .flatMap(id -> known.operation(id).stream())
                        .flatMap(operation -> operation.hostAreas().stream())
                        .flatMap(areas -> areas.value().stream())
                        .distinct()
                        .map(it -> new Choice(it, Say.area(it)))
                        .sorted(Comparator.comparing(Choice::words))
                        .toList());
    }
}
