package org.mandateledger.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.SourceReference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON form of events, the same in files given to be recorded, in the lines of the ledger and in answers.
 *
 * <p>The order of fields is fixed, so that one event has one form, byte for byte.
 */
public final class EventJson {
    private static final JsonMapper MAPPER = DomainModule.mapper();

    private EventJson() {}

    /** The instant as the ledger writes it: UTC, to the microsecond. */
    public static String instant(Instant instant) {
        return RecordedJson.instant(instant);
    }

    /** One event, as it would be given to be recorded. */
    public static ObjectNode json(Event event) {
        return EventWriting.json(event);
    }

    /** A recorded event with all that the ledger knows of its recording. */
    public static ObjectNode json(RecordedEvent recorded) {
        return RecordedJson.unsealed(recorded).put("hash", recorded.hash());
    }

    /** The line of a recorded event without its hash: the bytes that the hash seals. */
    public static byte[] line(RecordedEvent recorded) {
        return MAPPER.writeValueAsString(RecordedJson.unsealed(recorded)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A recorded event from its line.
     *
     * @throws InvalidLine naming the field
     */
    public static RecordedEvent recorded(byte[] line) {
        try {
            if (MAPPER.readTree(line) instanceof ObjectNode object) {
                return recorded(object);
            }
        } catch (JacksonException e) {
            throw InvalidLine.noJson(e);
        }
        throw new InvalidLine("it is no JSON object");
    }

    public static RecordedEvent recorded(ObjectNode line) {
        return RecordedJson.read(line);
    }

    /**
     * One event from its JSON object, upcast to its newest version. An id left out is derived from the content.
     *
     * @throws InvalidLine naming the field and the remedy
     */
    public static Event event(ObjectNode stored) {
        return EventReading.event(stored);
    }

    /**
     * The events of a file: a JSON array, one object, or one object a line.
     *
     * @throws InvalidLine naming the line or the entry, and the field
     */
    public static List<Event> file(String text) {
        return EventFile.events(text);
    }

    /**
     * One event of several.
     *
     * @param where which one, for the error
     * @throws InvalidLine naming which, the field and the remedy
     */
    public static Event entry(String where, JsonNode node) {
        return EventFile.entry(where, node);
    }

    /** The shape of an event of that type: all its fields but those of its recording. */
    public static Shape.Fields shape(EventType type) {
        return Envelope.whole(type);
    }

    /** All that is wrong with an event, where {@link #event} names the first; empty where it can be read. */
    public static List<Mistake> mistakes(EventType type, ObjectNode event) {
        return EventMistakes.of(type, event);
    }

    /** All that is wrong with JSON that is to have some shape. */
    public static List<Mistake> mistakes(Shape.Fields shape, ObjectNode json) {
        return EventMistakes.of(shape, json);
    }

    /** @throws InvalidLine where it is no source */
    public static SourceReference source(JsonNode json) {
        try {
            ShapeCheck.check(Shape.of(SourceReference.class), json, List.of());
            return MAPPER.treeToValue(json, SourceReference.class);
        } catch (JacksonException e) {
            throw new InvalidLine("sources: " + EventReading.explained(e), e);
        } catch (InvalidLine e) {
            throw new InvalidLine("sources: " + e.getMessage(), e);
        }
    }

    public static JsonNode sources(List<SourceReference> sources) {
        return MAPPER.valueToTree(sources);
    }
}
