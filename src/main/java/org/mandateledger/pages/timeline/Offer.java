package org.mandateledger.pages.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Say;

/** What the form offers: only what the ledger holds. */
record Offer(List<Choice> operations, List<Choice> hosts, List<Choice> kinds, Lines lines) {
    record Choice(String value, String words) {}

    static Offer of(Knowledge known) {
        return new Offer(
                known.operations().stream()
                        .map(id -> new Choice(id, Acronyms.of(id, LocalDate.MAX, known)))
                        .sorted(Comparator.comparing(Choice::words))
                        .toList(),
                known.operations().stream()
                        .flatMap(id -> known.operation(id).stream())
                        .flatMap(operation -> operation.hostAreas().stream())
                        .flatMap(areas -> areas.value().stream())
                        .distinct()
                        .map(it -> new Choice(it, Say.area(it)))
                        .sorted(Comparator.comparing(Choice::words))
                        .toList(),
                Labels.all(Kind.class).stream()
                        .map(it -> new Choice(it, Say.kind(it)))
                        .toList(),
                Lines.of(known));
    }
}
