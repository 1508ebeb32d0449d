package org.mandateledger.pages.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.pages.ValueWords;
import tools.jackson.databind.JsonNode;

/** All that an event states, field by field, as a reader is told it. */
record Particulars(List<Particular> all) {
    private static final Set<String> ELSEWHERE =
            Set.of("id", "type", "version", "operation", "subject", "target", "replacement", "sources");

    /** @param field as it is written in JSON */
    record Particular(String field, String label, String words) {}

    /** What was said of a field before, and is said now. */
    record Change(String label, Optional<String> before, Optional<String> after) {}

    static Particulars of(Event event) {
        List<Particular> all = new ArrayList<>();
        EventJson.json(event).properties().stream()
                .filter(field -> !ELSEWHERE.contains(field.getKey()))
                .forEach(field -> {
                    if (field.getKey().equals("instrument")) {
                        field.getValue().properties().forEach(part -> add(part.getKey(), part.getValue(), all));
                    } else {
                        add(field.getKey(), field.getValue(), all);
                    }
                });
        return new Particulars(List.copyOf(all));
    }

    private static void add(String field, JsonNode value, List<Particular> to) {
        String words = FactWords.of(field, value);
        if (!words.isEmpty()) {
            to.add(new Particular(field, FactWords.label(field), words));
        }
    }

    /** Of the sources, those that are no longer cited, and those that are now and are not the correction's own. */
    static List<Change> differing(Event before, Event after, Event correction, Bibliography works) {
        Map<String, String> was = of(before).byLabel();
        Map<String, String> is = of(after).byLabel();
        Map<String, String> all = new LinkedHashMap<>(was);
        all.putAll(is);
        List<Change> changes = new ArrayList<>();
        all.keySet().stream()
                .map(label ->
                        new Change(label, Optional.ofNullable(was.get(label)), Optional.ofNullable(is.get(label))))
                .filter(change -> !change.before().equals(change.after()))
                .forEach(changes::add);
        Change sources = new Change(
                "Sources",
                words(before, source -> !after.sources().contains(source), works),
                words(
                        after,
                        source -> !before.sources().contains(source)
                                && !correction.sources().contains(source),
                        works));
        if (sources.before().isPresent() || sources.after().isPresent()) {
            changes.add(sources);
        }
        return List.copyOf(changes);
    }

    private Map<String, String> byLabel() {
        return all.stream()
                .collect(Collectors.toMap(
                        Particular::label, Particular::words, (one, other) -> one + "; " + other, LinkedHashMap::new));
    }

    private static Optional<String> words(Event event, Predicate<SourceReference> which, Bibliography works) {
        List<String> only = event.sources().stream()
                .filter(which)
                .map(source -> words(source, works))
                .toList();
        return only.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", only));
    }

    private static String words(SourceReference source, Bibliography works) {
        return works.source(source.source()).title()
                + source.locator().map(it -> ", " + it).orElse("")
                + source.says()
                        .map(it -> " (says: " + ValueWords.said(it) + ")")
                        .orElse("");
    }
}
