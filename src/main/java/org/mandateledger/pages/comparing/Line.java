package org.mandateledger.pages.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandateledger.comparing.DiffAnswer.Difference;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.FieldWords;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.ValueWords;
import tools.jackson.databind.JsonNode;

/**
 * A field that differs; tasks of one mandate, and services of one arrangement, share a line.
 *
 * @param before and {@code after}: empty where there was nothing
 */
record Line(String path, String label, Optional<String> before, Optional<String> after, Causes causes) {
    private static final Pattern TASK = Pattern.compile("^(.+\\.tasks)\\.([^.]+)$");
    private static final Pattern SERVICE = Pattern.compile("^(.+\\.services)\\.([^.]+)\\.funding$");

    /** @param known where the events are found that made the difference */
    static List<Line> all(List<Difference> differences, Knowledge known) {
        Map<String, List<Difference>> byPath = new LinkedHashMap<>();
        differences.forEach(it ->
                byPath.computeIfAbsent(path(it.field()), _ -> new ArrayList<>()).add(it));
        return byPath.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), known))
                .toList();
    }

    private static Line of(String path, List<Difference> parts, Knowledge known) {
        return new Line(
                path,
                FieldWords.of(path),
                words(parts, Difference::before),
                words(parts, Difference::after),
                Causes.of(
                        parts.stream()
                                .map(Difference::events)
                                .flatMap(Collection::stream)
                                .toList(),
                        known));
    }

    private static String path(String field) {
        for (Pattern several : List.of(TASK, SERVICE)) {
            Matcher part = several.matcher(field);
            if (part.matches()) {
                return part.group(1);
            }
        }
        return field;
    }

    private static Optional<String> words(List<Difference> parts, Function<Difference, Optional<JsonNode>> side) {
        Map<String, List<String>> byValue = new LinkedHashMap<>();
        parts.forEach(it -> side.apply(it)
                .ifPresent(value -> byValue.computeIfAbsent(value(it.field(), value), _ -> new ArrayList<>())
                        .add(name(it.field()))));
        String words = byValue.entrySet().stream()
                .map(entry -> told(String.join(", ", entry.getValue()), entry.getKey()))
                .collect(Collectors.joining("; "));
        return Optional.of(words).filter(it -> !it.isEmpty());
    }

    /** Of several that share a line, which one; of a field of its own, nothing. */
    private static String name(String field) {
        Matcher task = TASK.matcher(field);
        Matcher service = SERVICE.matcher(field);
        return task.matches() ? Say.task(task.group(2)) : service.matches() ? Say.label(service.group(2)) : "";
    }

    /** A task is there, and nothing more is to be said of it. */
    private static String value(String field, JsonNode value) {
        return TASK.matcher(field).matches() ? "" : ValueWords.of(field, value);
    }

    private static String told(String names, String value) {
        return names.isEmpty() ? value : value.isEmpty() ? names : "%s (%s)".formatted(names, value);
    }

    /** Whether it is the same difference, under another path. */
    boolean repeats(Line other) {
        return before.equals(other.before) && after.equals(other.after);
    }
}
