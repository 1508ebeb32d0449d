package org.mandateledger.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.mandateledger.operation.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An event with what the ledger knows of its recording, as it stands on its line. */
final class RecordedJson {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private RecordedJson() {}

    static String instant(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    static ObjectNode unsealed(RecordedEvent recorded) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("position", recorded.position());
        json.put("recorded", instant(recorded.recorded()));
        json.putArray("part").add(recorded.part()).add(recorded.parts());
        EventWriting.write(recorded.event(), json);
        json.put("by", recorded.by());
        json.put("why", recorded.why());
        json.put("changeSet", recorded.changeSet());
        return json;
    }

    static RecordedEvent read(ObjectNode line) {
        JsonNode part = line.path("part");
        return new RecordedEvent(
                number("position", line.path("position")),
                recorded(text("recorded", line)),
                Math.toIntExact(number("part", part.path(0))),
                Math.toIntExact(number("part", part.path(1))),
                EventReading.event(line),
                text("by", line),
                text("why", line),
                text("changeSet", line),
                line.has("hash") ? text("hash", line) : "");
    }

    private static Instant recorded(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidLine(
                    "recorded: '%s' is no instant such as 2026-11-22T10:15:30.123456Z".formatted(text), e);
        }
    }

    private static long number(String field, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 1) {
            throw new InvalidLine("%s is %s; the ledger writes whole numbers from 1".formatted(field, shown(value)));
        }
        return value.asLong();
    }

    private static String text(String field, ObjectNode line) {
        JsonNode value = line.path(field);
        if (!value.isString()) {
            throw new InvalidLine("%s is %s; the ledger writes text".formatted(field, shown(value)));
        }
        return value.asString();
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "missing" : value.toString();
    }
}
