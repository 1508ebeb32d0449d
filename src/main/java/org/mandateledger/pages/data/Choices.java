package org.mandateledger.pages.data;

import java.util.Comparator;
import java.util.List;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Say;

/** What a selection can be made of: only what the ledger holds. */
record Choices(List<Choice> operations, List<Choice> kinds, List<Choice> hosts) {
    record Choice(String value, String words) {}

    static Choices of(Knowledge known) {
        return new Choices(
                known.operations().stream()
                        .flatMap(id -> known.operation(id).stream())
                        .map(it -> new Choice(
                                it.id(),
                                it.name().acronym().orElseGet(() -> it.name().name())))
                        .sorted(Comparator.comparing(Choice::words))
                        .toList(),
                Labels.all(Kind.class).stream()
                        .map(it -> new Choice(it, Say.kind(it)))
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
