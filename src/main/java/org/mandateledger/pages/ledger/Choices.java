package org.mandateledger.pages.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.Acronyms;

/** What the filter offers: the operations and the types of events that the ledger holds. */
record Choices(List<Choice> subjects, List<Choice> types) {
    record Choice(String value, String words) {}

    static Choices of(Context context, Wanted wanted) {
        Knowledge known = context.known();
        List<String> operations = known.operations();
        Stream<Choice> named = operations.stream()
                .map(id -> new Choice(id, Acronyms.of(id, context.latest(), known)))
                .sorted(Comparator.comparing(Choice::words, String.CASE_INSENSITIVE_ORDER));
        Stream<Choice> other = Optional.ofNullable(wanted.about())
                .filter(it -> !it.isBlank() && !operations.contains(it))
                .map(it -> new Choice(it, it))
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
                        .map(it -> new Choice(it, FactWords.spaced(it)))
                        .toList());
    }
}
