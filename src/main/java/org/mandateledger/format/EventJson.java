package org.mandateledger.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.InvalidDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON form of events, the same in files given to be recorded, in the lines of the ledger and in answers.
 *
 * <p>The order of fields is fixed, so that one event has one form, byte for byte.
 */
public final class EventJson {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final JsonMapper MAPPER = DomainModule.mapper();

    /** What the envelope holds: everything but the fact's own fields. */
    private record Header(
            Optional<String> id,
            Optional<String> operation,
            Optional<String> subject,
            Optional<HistoricalDate> effective,
            Optional<Citation> instrument,
            List<SourceReference> sources,
            Optional<String> note,
            Optional<String> revokes,
            Optional<String> condition) {}

    private static final List<String> HEADER = List.of(
            "id",
            "type",
            "version",
            "operation",
            "subject",
            "effective",
            "instrument",
            "sources",
            "note",
            "revokes",
            "condition");

    private static final List<String> RECORDING =
            List.of("position", "recorded", "part", "by", "why", "changeSet", "hash");

    private EventJson() {}

    /** The instant as the ledger writes it: UTC, to the microsecond. */
    public static String instant(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    /** One event, as it would be given to be recorded. */
    public static ObjectNode json(Event event) {
        ObjectNode json = MAPPER.createObjectNode();
        write(event, json);
        return json;
    }

    /** A recorded event with all that the ledger knows of its recording. */
    public static ObjectNode json(RecordedEvent recorded) {
        ObjectNode json = unsealed(recorded);
        json.put("hash", recorded.hash());
        return json;
    }

    /** @throws InvalidLine where it is no source */
    public static SourceReference source(JsonNode json) {
        try {
            return MAPPER.treeToValue(json, SourceReference.class);
        } catch (JacksonException e) {
            throw new InvalidLine("sources: " + e.getOriginalMessage(), e);
        }
    }

    public static JsonNode sources(List<SourceReference> sources) {
        return MAPPER.valueToTree(sources);
    }

    /** The line of a recorded event without its hash: the bytes that the hash seals. */
    public static byte[] line(RecordedEvent recorded) {
        return MAPPER.writeValueAsString(unsealed(recorded)).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode unsealed(RecordedEvent recorded) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("position", recorded.position());
        json.put("recorded", instant(recorded.recorded()));
        json.putArray("part").add(recorded.part()).add(recorded.parts());
        write(recorded.event(), json);
        json.put("by", recorded.by());
        json.put("why", recorded.why());
        json.put("changeSet", recorded.changeSet());
        return json;
    }

    private static void write(Event event, ObjectNode json) {
        json.put("id", event.id());
        json.put("type", event.type().name());
        json.put("version", event.type().version());
        switch (event.fact()) {
            case Fact.OfOperation _ -> json.put("operation", event.subject());
            case Fact.OfLedger _ -> json.put("subject", event.subject());
            case Fact.OfInstrument _ -> {}
        }
        json.put("effective", event.effective().toString());
        event.instrument().ifPresent(act -> json.set("instrument", MAPPER.valueToTree(act)));
        if (event.fact() instanceof Fact.EventCorrected corrected) {
            json.put("target", corrected.target());
            json.set("replacement", json(corrected.replacement()));
        } else {
            ObjectNode fact = MAPPER.valueToTree(event.fact());
            json.setAll(fact);
        }
        json.set("sources", MAPPER.valueToTree(event.sources()));
        event.note().ifPresent(note -> json.put("note", note));
        event.revokes().ifPresent(id -> json.put("revokes", id));
        event.condition().ifPresent(condition -> json.put("condition", condition));
    }

    /**
     * A recorded event from its line.
     *
     * @throws InvalidLine naming the field
     */
    public static RecordedEvent recorded(byte[] line) {
        return recorded(object(new String(line, StandardCharsets.UTF_8)));
    }

    public static RecordedEvent recorded(ObjectNode line) {
        JsonNode part = line.path("part");
        ObjectNode event = line.deepCopy();
        event.remove(RECORDING);
        try {
            return new RecordedEvent(
                    line.path("position").asLong(),
                    Instant.parse(line.path("recorded").asString("")),
                    part.path(0).asInt(),
                    part.path(1).asInt(),
                    event(event),
                    line.path("by").asString(""),
                    line.path("why").asString(""),
                    line.path("changeSet").asString(""),
                    line.path("hash").asString(""));
        } catch (java.time.format.DateTimeParseException e) {
            throw new InvalidLine("recorded is no instant such as 2026-11-22T10:15:30.123456Z", e);
        }
    }

    /**
     * One event from its JSON object, upcast to its newest version. An id left out is derived from the content.
     *
     * @throws InvalidLine naming the field and the remedy
     */
    public static Event event(ObjectNode stored) {
        ObjectNode json = Upcasts.newest(stored);
        EventType type = EventType.named(json.path("type").asString("")).orElseThrow();
        try {
            Header header =
                    MAPPER.treeToValue(json.deepCopy().retain(HEADER).remove(List.of("type", "version")), Header.class);
            Fact fact = fact(type, json);
            String subject = subject(header, fact);
            return new Event(
                    header.id().orElseGet(() -> DerivedId.of(subject, json)),
                    subject,
                    header.effective()
                            .orElseThrow(() -> new InvalidLine("effective is missing; give the day it takes effect")),
                    header.instrument(),
                    header.sources(),
                    header.note(),
                    header.revokes(),
                    header.condition(),
                    fact);
        } catch (JacksonException e) {
            throw new InvalidLine(explained(type, e), e);
        } catch (InvalidEvent e) {
            throw new InvalidLine(type.name() + ": " + e.getMessage(), e);
        }
    }

    private static Fact fact(EventType type, ObjectNode json) {
        ObjectNode fields = json.deepCopy();
        fields.remove(HEADER);
        fields.remove(RECORDING);
        if (type.fact() == Fact.EventCorrected.class) {
            String target = fields.path("target").asString("");
            if (!(fields.get("replacement") instanceof ObjectNode replacement)) {
                throw new InvalidLine("replacement is missing; give the whole event that takes the target's place");
            }
            ObjectNode named = replacement.deepCopy();
            named.put("id", target);
            return new Fact.EventCorrected(target, event(named));
        }
        if (isMandate(type) && !fields.has("strand")) {
            fields.put("strand", Fact.CORE);
        }
        requireAll(type, fields);
        return MAPPER.treeToValue(fields, type.fact());
    }

    private static boolean isMandate(EventType type) {
        return java.util.Arrays.stream(type.fact().getRecordComponents())
                .anyMatch(component -> component.getName().equals("strand"));
    }

    private static void requireAll(EventType type, ObjectNode fields) {
        for (var component : type.fact().getRecordComponents()) {
            boolean optional = component.getType() == Optional.class
                    || component.getType() == List.class
                    || component.getType() == boolean.class;
            if (!optional && !fields.hasNonNull(component.getName())) {
                throw new InvalidLine("%s: %s is missing".formatted(type.name(), component.getName()));
            }
        }
    }

    private static String subject(Header header, Fact fact) {
        return switch (fact) {
            case Fact.OfOperation _ ->
                header.operation().orElseThrow(() -> new InvalidLine("operation is missing; give the operation's id"));
            case Fact.OfInstrument _ ->
                header.instrument()
                        .map(Citation::symbol)
                        .orElseThrow(() -> new InvalidLine("instrument is missing; its symbol says which one this is"));
            case Fact.EventCorrected it -> it.replacement().subject();
            case Fact.EventRetracted _ ->
                header.subject().orElseThrow(() -> new InvalidLine("subject is missing; give that of the target"));
        };
    }

    /**
     * The events of a file: a JSON array, one object, or one object a line.
     *
     * @throws InvalidLine naming the line or the entry, and the field
     */
    public static List<Event> file(String text) {
        List<Event> events = new ArrayList<>();
        if (text.stripLeading().startsWith("[")) {
            JsonNode array = tree(text);
            for (int i = 0; i < array.size(); i++) {
                events.add(entry("entry " + (i + 1), array.get(i)));
            }
        } else if (isOneObject(text)) {
            events.add(entry("the event", tree(text)));
        } else {
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                if (!line.isBlank()) {
                    events.add(numbered("line " + number, line));
                }
            }
        }
        return events;
    }

    private static boolean isOneObject(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode;
        } catch (JacksonException _) {
            return false;
        }
    }

    private static Event numbered(String where, String line) {
        try {
            return entry(where, tree(line));
        } catch (InvalidLine e) {
            throw String.valueOf(e.getMessage()).startsWith(where)
                    ? e
                    : new InvalidLine(where + ": " + e.getMessage(), e);
        }
    }

    /**
     * One event of several.
     *
     * @param where which one, for the error
     * @throws InvalidLine naming which, the field and the remedy
     */
    public static Event entry(String where, JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            throw new InvalidLine(where + ": is no JSON object; an event is {\"type\": …, \"operation\": …}");
        }
        try {
            return event(object);
        } catch (InvalidLine | InvalidDate e) {
            throw new InvalidLine(where + ": " + e.getMessage(), e);
        }
    }

    private static ObjectNode object(String text) {
        if (tree(text) instanceof ObjectNode object) {
            return object;
        }
        throw new InvalidLine("it is no JSON object");
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new InvalidLine("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String explained(EventType type, JacksonException e) {
        Throwable cause = e.getCause();
        String where = e instanceof DatabindException bound ? path(bound) : "";
        if (cause instanceof InvalidDate || cause instanceof InvalidEvent) {
            return "%s: %s%s".formatted(type.name(), where, cause.getMessage());
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = new ArrayList<>(HEADER);
            java.util.Arrays.stream(type.fact().getRecordComponents()).forEach(c -> known.add(c.getName()));
            return "%s: there is no field '%s'%s"
                    .formatted(
                            type.name(),
                            unknown.getPropertyName(),
                            org.mandateledger.operation.Near.hint(unknown.getPropertyName(), known));
        }
        return "%s: %s%s".formatted(type.name(), where, e.getOriginalMessage());
    }

    private static String path(DatabindException e) {
        String path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .reduce(
                        "",
                        (left, right) -> left.isEmpty() || right.startsWith("[") ? left + right : left + "." + right);
        return path.isEmpty() ? "" : path + ": ";
    }
}
