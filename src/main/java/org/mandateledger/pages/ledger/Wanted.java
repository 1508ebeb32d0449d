package org.mandateledger.pages.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Lookup;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Near;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Written;

/**
 * Which events are wanted, as the form says it; an empty field wants nothing in particular.
 *
 * @param about an operation, by any name, or an instrument by its symbol
 * @param corrections anything: only what corrects or retracts
 * @param before only what was recorded before that position
 */
record Wanted(
        @Nullable String about,
        @Nullable String type,
        @Nullable String text,
        @Nullable String corrections,
        @Nullable String before) {

    /** @throws InvalidQuestion where there is no such type, or no such position */
    Predicate<RecordedEvent> filter(Knowledge known) {
        Optional<String> subject =
                Written.in(about).map(name -> known.recorded(name).isEmpty() ? Lookup.operation(name, known) : name);
        Written.in(type).filter(it -> EventType.named(it).isEmpty()).ifPresent(Wanted::unknown);
        Optional<String> words = Written.in(text).map(it -> it.toLowerCase(Locale.ROOT));
        return event ->
                subject.filter(it -> !it.equals(event.event().subject())).isEmpty()
                        && Written.in(type)
                                .filter(it -> !it.equals(event.event().type().name()))
                                .isEmpty()
                        && (onlyCorrections() ? event.event().fact() instanceof Fact.OfLedger : true)
                        && words.filter(it -> !text(event).contains(it)).isEmpty();
    }

    private static void unknown(String type) {
        List<String> all = EventType.all().stream().map(EventType::name).toList();
        throw new InvalidQuestion("type: there is no '%s'%s; it is one of %s"
                .formatted(type, Near.hint(type, all), String.join(", ", all)));
    }

    private static String text(RecordedEvent recorded) {
        Event event = recorded.event();
        return Stream.of(
                        Stream.of(event.id(), event.subject(), Summary.of(event), recorded.changeSet(), recorded.why()),
                        event.instrument().map(Citation::symbol).stream(),
                        event.note().stream())
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidQuestion where it is no position */
    Optional<Long> end() {
        return Written.in(before).map(it -> {
            if (!it.matches("\\d{1,18}")) {
                throw new InvalidQuestion(
                        "before: '%s' is no position; give a whole number, such as 1000".formatted(it));
            }
            return Long.parseLong(it);
        });
    }

    public boolean onlyCorrections() {
        return Written.in(corrections).isPresent();
    }

    public boolean isAnything() {
        return parameters().isEmpty();
    }

    /** What the interface for data can be asked, too. */
    boolean isOnlyAbout() {
        return Written.in(type).isEmpty() && Written.in(text).isEmpty() && !onlyCorrections();
    }

    /** Without the place in the list. */
    public Map<String, String> parameters() {
        Map<String, String> written = new LinkedHashMap<>();
        Written.in(about).ifPresent(it -> written.put("about", it));
        Written.in(type).ifPresent(it -> written.put("type", it));
        Written.in(text).ifPresent(it -> written.put("text", it));
        Written.in(corrections).ifPresent(_ -> written.put("corrections", "only"));
        return written;
    }
}
