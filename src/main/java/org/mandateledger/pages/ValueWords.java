package org.mandateledger.pages;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.time.InvalidDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The values of an operation's fields as a reader is told them. */
public final class ValueWords {
    private static final Set<String> DATES = Set.of(
            "established",
            "since",
            "end",
            "closed",
            "liquidated",
            "until",
            "lastDay",
            "completeTo",
            "on",
            "commenced",
            "commenced-civilian",
            "commenced-military",
            "drawdown",
            "final-drawdown",
            "ceased");
    private static final Set<String> LABELS =
            Set.of("standing", "endReason", "force", "relation", "category", "includedIn", "act", "about", "criterion");

    /** Fields of which the value says what it is. */
    private static final Set<String> SPEAKING = Set.of(
            "name", "acronym", "number", "category", "relation", "service", "funding", "operation", "body", "act");

    private ValueWords() {}

    /** @param path of the field */
    public static String of(String path, JsonNode value) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        if (value.isArray()) {
            return value.isEmpty()
                    ? "none"
                    : StreamSupport.stream(value.spliterator(), false)
                            .map(each -> of(path, each))
                            .collect(Collectors.joining(value.get(0).isObject() ? "; " : ", "));
        }
        if (value.isObject()) {
            return parts(path, value);
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        return value.isNumber() ? Say.number(value.asInt()) : text(field, value.asString());
    }

    /** @param written as an answer has it: plain words as they are, anything with parts as JSON */
    public static String written(String path, Optional<String> written) {
        return written.map(it -> it.startsWith("{") || it.startsWith("[") || it.equals("true") || it.equals("false")
                        ? json(path, it)
                        : text(path.substring(path.lastIndexOf('.') + 1), it))
                .orElse("nothing");
    }

    /** What a source says, which may be a date. */
    public static String said(String words) {
        return date(words);
    }

    private static String json(String path, String written) {
        try {
            return of(path, AnswerJson.mapper().readTree(written));
        } catch (JacksonException e) {
            return written;
        }
    }

    private static String parts(String path, JsonNode value) {
        return value.properties().stream()
                .filter(it -> !it.getValue().isNull()
                        && !(it.getValue().isContainer() && it.getValue().isEmpty())
                        && !it.getValue()
                                .equals(AnswerJson.mapper().getNodeFactory().booleanNode(false)))
                .map(it -> (SPEAKING.contains(it.getKey()) ? "" : FieldWords.part(it.getKey()) + " ")
                        + of(path + "." + it.getKey(), it.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String text(String field, String text) {
        if (DATES.contains(field)) {
            return date(text);
        }
        if (LABELS.contains(field)) {
            return Say.label(text);
        }
        return switch (field) {
            case "kind" -> Say.kind(text);
            case "authority" -> Say.authority(text);
            case "hostAreas", "host" -> Say.area(text);
            case "tasks" -> Say.task(text);
            case "funding" -> Say.funding(text);
            case "service" -> Say.label(text);
            case "conditions" -> Say.condition(text);
            case "untilKind" -> Say.term(text, Optional.empty(), Optional.empty());
            default -> text;
        };
    }

    private static String date(String edtf) {
        try {
            return Say.date(edtf);
        } catch (InvalidDate e) {
            return edtf;
        }
    }
}
