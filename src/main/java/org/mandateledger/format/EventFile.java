package org.mandateledger.format;

import java.util.ArrayList;
import java.util.List;
import org.mandateledger.operation.Event;
import org.mandateledger.time.InvalidDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Files of events: a JSON array, one object, or one object a line. */
final class EventFile {
    private static final JsonMapper MAPPER = DomainModule.mapper();

    private EventFile() {}

    static List<Event> events(String text) {
        if (text.stripLeading().startsWith("[")) {
            return array(tree(text));
        }
        return isOneObject(text) ? List.of(entry("the event", tree(text))) : lines(text);
    }

    private static List<Event> array(JsonNode array) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            events.add(entry("entry " + (i + 1), array.get(i)));
        }
        return events;
    }

    private static List<Event> lines(String text) {
        List<Event> events = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                events.add(line("line " + number, line));
            }
        }
        return events;
    }

    private static Event line(String where, String line) {
        JsonNode node;
        try {
            node = tree(line);
        } catch (InvalidLine e) {
            throw new InvalidLine(where + ": " + e.getMessage(), e);
        }
        return entry(where, node);
    }

    private static boolean isOneObject(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode;
        } catch (JacksonException _) {
            return false;
        }
    }

    static Event entry(String where, JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            throw new InvalidLine(where + ": is no JSON object; an event is {\"type\": …, \"operation\": …}");
        }
        try {
            return EventReading.event(object);
        } catch (InvalidLine | InvalidDate e) {
            throw new InvalidLine(where + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw InvalidLine.noJson(e);
        }
    }
}
