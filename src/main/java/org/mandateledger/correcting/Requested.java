package org.mandateledger.correcting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Near;
import org.mandateledger.operation.SourceReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A correction or retraction as it is sent in the body of a request; of what is to be done, exactly one is said. */
record Requested(
        String reason,
        List<SourceReference> sources,
        Optional<ObjectNode> changes,
        Optional<ObjectNode> replacement,
        boolean retract) {
    private static final List<String> FIELDS = List.of("reason", "sources", "changes", "replacement", "retract");

    Requested {
        changes = changes.filter(it -> !it.isEmpty());
        int said = (changes.isPresent() ? 1 : 0) + (replacement.isPresent() ? 1 : 0) + (retract ? 1 : 0);
        if (said != 1) {
            throw new InvalidLine("give one of changes, replacement or \"retract\": true, and only one");
        }
    }

    /** @throws InvalidLine naming the field and the remedy */
    static Requested of(JsonNode body) {
        if (!body.hasNonNull("reason")) {
            throw new InvalidLine("reason is missing; say in words what was wrong");
        }
        for (String field : body.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw new InvalidLine("there is no field '%s'%s; a correction has %s"
                        .formatted(field, Near.hint(field, FIELDS), String.join(", ", FIELDS)));
            }
        }
        JsonNode reason = body.path("reason");
        if (!reason.isString()) {
            throw new InvalidLine("reason is no text; write it in quotation marks");
        }
        return new Requested(
                reason.asString(),
                sources(body.path("sources")),
                object(body, "changes"),
                object(body, "replacement"),
                retract(body.path("retract")));
    }

    Event event(Amendment amendment) {
        if (retract) {
            return amendment.retract();
        }
        return replacement
                .map(amendment::correct)
                .orElseGet(() -> amendment.correct(changes.stream()
                        .flatMap(it -> it.properties().stream())
                        .map(change -> new Assignment(change.getKey(), change.getValue()))
                        .toList()));
    }

    private static Optional<ObjectNode> object(JsonNode body, String field) {
        if (!body.hasNonNull(field)) {
            return Optional.empty();
        }
        if (!(body.path(field) instanceof ObjectNode object)) {
            throw new InvalidLine(field + " is no object; write {\"field\": value, ...}");
        }
        return Optional.of(object);
    }

    private static boolean retract(JsonNode written) {
        if (!written.isMissingNode() && !written.isNull() && !written.isBoolean()) {
            throw new InvalidLine("retract is true or false, without quotation marks");
        }
        return written.asBoolean(false);
    }

    private static List<SourceReference> sources(JsonNode written) {
        if (!written.isMissingNode() && !written.isNull() && !written.isArray()) {
            throw new InvalidLine("sources is no list; write [\"id\", ...]");
        }
        List<SourceReference> sources = new ArrayList<>();
        for (JsonNode source : written) {
            sources.add(source.isString() ? SourceOption.parse(source.asString()) : EventJson.source(source));
        }
        return sources;
    }
}
