package org.mandateledger.pages.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Item;
import org.mandateledger.pages.Say;

/** What the filter offers: the operations and the types of events that the ledger holds. */
record Choices(List<Item> subjects, List<Item> types) {
    static Choices of(Context context, Wanted wanted) {
        Knowledge known = context.known();
        List<String> operations = known.operations();
        Stream<Item> named = operations.stream()
                .map(id -> new Item(id, Acronyms.of(id, context.latest(), known)))
                .sorted(Comparator.comparing(Item::words, String.CASE_INSENSITIVE_ORDER));
        Stream<Item> other = Optional.ofNullable(wanted.about())
                .filter(it -> !it.isBlank() && !operations.contains(it))
                .map(it -> new Item(it, it))
                .stream();
        List<String> used = known.events()
                .map(RecordedEvent::event)
                .map(event -> event.type().name())
                .distinct()
                .toList();
        return new Choices(
                Stream.concat(named, other).toList(),
                EventType.all().stream()
                        .map(EventType::name)
                        .filter(used::contains)
                        .map(it -> new Item(it, Say.name(it)))
                        .toList());
    }
}
