package org.mandateledger.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Near;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as they are handed in, in a file or in the body of a request: {@code {"changeSet": name, "why": reason,
 * "events": [...]}}. Who records them is never said here.
 */
public record Submission(Optional<String> changeSet, Optional<String> why, List<Event> events) {
    private static final List<String> FIELDS = List.of("changeSet", "why", "events");

    /** Whether it has the form of a change set; an event has a type, and none has a field of that name. */
    static boolean isOne(JsonNode json) {
        return json instanceof ObjectNode object && object.has("events") && !object.has("type");
    }

    /** @throws InvalidLine naming the entry, the field and the remedy */
    static Submission of(JsonNode json) {
        if (!(json instanceof ObjectNode object) || !object.path("events").isArray()) {
            throw new InvalidLine("events is missing; send {\"changeSet\": name, \"why\": reason, \"events\": [...]}");
        }
        for (String field : object.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw new InvalidLine(
                        field.equals("by")
                                ? "by is not for the change set to say; it is taken from the maintainer's token or from --by"
                                : "there is no field '%s'%s; a change set has %s"
                                        .formatted(field, Near.hint(field, FIELDS), String.join(", ", FIELDS)));
            }
        }
        return new Submission(text(object, "changeSet"), text(object, "why"), events(object.path("events")));
    }

    /** What the change set is called where nobody has named it. */
    public String name() {
        return changeSet.orElseGet(() ->
                events.isEmpty() ? "ledger" : "ledger/" + events.getFirst().id());
    }

    private static Optional<String> text(ObjectNode object, String field) {
        if (!object.hasNonNull(field)) {
            return Optional.empty();
        }
        if (!object.path(field).isString()) {
            throw new InvalidLine(field + " is no text; write it in quotation marks");
        }
        return Optional.of(object.path(field).asString());
    }

    private static List<Event> events(JsonNode array) {
        List<Event> events = new ArrayList<>();
        for (JsonNode event : array) {
            events.add(EventJson.entry("entry " + (events.size() + 1), event));
        }
        return events;
    }
}
