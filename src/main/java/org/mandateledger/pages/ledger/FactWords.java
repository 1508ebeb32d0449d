package org.mandateledger.pages.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mandateledger.operation.Fact;
import org.mandateledger.pages.Say;
import tools.jackson.databind.JsonNode;

/** The fields of events in words, by their names in JSON. */
final class FactWords {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("symbol", "Instrument"),
            Map.entry("lead", "Led by"),
            Map.entry("lines", "Ceilings"),
            Map.entry("ends", "No longer counted apart"),
            Map.entry("until", "Term"),
            Map.entry("posture", "Use of force"),
            Map.entry("strand", "Mandate"),
            Map.entry("scope", "Work"),
            Map.entry("completeTo", "Ledger complete to"),
            Map.entry("retronym", "Given later"),
            Map.entry("toClosure", "Final"),
            Map.entry("about", "What about"),
            Map.entry("revokes", "Annuls"));

    private FactWords() {}

    static String label(String field) {
        return LABELS.getOrDefault(field, Say.name(field));
    }

    /** Empty where there is nothing to say. */
    static String of(String field, JsonNode value) {
        return switch (field) {
            case "effective", "completeTo", "lastDay", "decided" -> Say.date(value.asString());
            case "names" -> each(value, "; ", FactWords::name);
            case "kind" -> Say.kind(value.asString());
            case "hostAreas", "vetoedBy" -> each(value, ", ", it -> Say.area(it.asString()));
            case "tasks" -> each(value, "; ", it -> Say.task(it.asString()));
            case "conditions" -> each(value, ", ", it -> Say.condition(it.asString()));
            case "lead" -> each(value, ", ", JsonNode::asString);
            case "ends" -> each(value, ", ", it -> Say.label(it.asString()));
            case "strand" -> value.asString().equals(Fact.CORE) ? "core" : Say.label(value.asString());
            case "authority" -> Say.authority(value.asString());
            case "until" -> term(value);
            case "posture" ->
                Say.label(text(value, "force").orElse(""))
                        + text(value, "purpose").map(it -> ": " + it).orElse("");
            case "lines" -> each(value, "; ", FactWords::line);
            case "services" ->
                each(
                        value,
                        "; ",
                        it -> "%s (%s)"
                                .formatted(
                                        Say.label(it.path("service").asString()),
                                        Say.funding(it.path("funding").asString())));
            case "to" ->
                value.isObject() ? text(value, "name").orElseGet(() -> id(value.path("operation"))) : id(value);
            case "successor" -> id(value);
            case "vote" ->
                "%s for, %s against, %s abstaining"
                        .formatted(value.path("yes"), value.path("no"), value.path("abstain"));
            case "criteria" -> each(value, "; ", FactWords::criterion);
            case "scope", "relation", "reason", "act", "about", "criterion", "form", "component" ->
                Say.label(value.asString());
            default -> value.isBoolean() ? (value.asBoolean() ? "yes" : "no") : value.asString();
        };
    }

    private static String each(JsonNode values, String between, Function<JsonNode, String> words) {
        return StreamSupport.stream(values.spliterator(), false).map(words).collect(Collectors.joining(between));
    }

    private static Optional<String> text(JsonNode value, String field) {
        return value.path(field).isString() ? Optional.of(value.path(field).asString()) : Optional.empty();
    }

    private static String id(JsonNode value) {
        return value.asString().toUpperCase(Locale.ROOT);
    }

    private static String name(JsonNode it) {
        return it.path("name").asString()
                + text(it, "acronym").map(" (%s)"::formatted).orElse("")
                + text(it, "language")
                        .filter(tag -> !tag.equals("en"))
                        .map(tag -> ", in " + Say.language(tag))
                        .orElse("");
    }

    private static String term(JsonNode it) {
        return Say.term(it.path("kind").asString(), text(it, "day"), text(it, "condition"))
                + (it.path("derived").asBoolean(false) ? ", computed from a duration" : "");
    }

    private static String line(JsonNode it) {
        List<String> limits = new ArrayList<>();
        text(it, "component").ifPresent(component -> limits.add("in " + Say.label(component)));
        text(it, "host").ifPresent(host -> limits.add("in " + Say.area(host)));
        text(it, "includedIn").ifPresent(whole -> limits.add("included in " + Say.label(whole)));
        text(it, "until").ifPresent(day -> limits.add("until " + Say.date(day)));
        return Say.number(it.path("number").asInt()) + " "
                + Say.label(it.path("category").asString())
                + (limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")");
    }

    private static String criterion(JsonNode it) {
        return it.path("label").asString()
                + text(it, "paragraph").map(" (paragraph %s)"::formatted).orElse("");
    }
}
