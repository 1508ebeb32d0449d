package org.mandateledger.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (draft 2020-12) of all types of events in their newest versions, made from the records that hold them.
 * Schemas of older versions are kept as they were.
 */
public final class EventSchemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ENVELOPE = "Envelope";
    private static final ObjectWriter PRETTY = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Properties descriptions = new Properties();

    private EventSchemas() {
        try (InputStream in = Optional.ofNullable(
                        EventSchemas.class.getResourceAsStream("/schemas/descriptions.properties"))
                .orElseThrow()) {
            descriptions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of every schema by the name of its file, {@code <Type>.v<version>.json}. */
    public static Map<String, String> files() {
        EventSchemas schemas = new EventSchemas();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(file(ENVELOPE, 1), text(schemas.envelope()));
        for (EventType type : EventType.all()) {
            files.put(file(type.name(), type.version()), text(schemas.schema(type)));
        }
        return files;
    }

    /** The URN that identifies the schema of a type and version. */
    public static String id(String type, int version) {
        return "urn:mandate-ledger:event:%s:%d".formatted(type, version);
    }

    /** The name of the file of a type and version. */
    public static String file(String type, int version) {
        return "%s.v%d.json".formatted(type, version);
    }

    private static String text(ObjectNode schema) {
        return PRETTY.writeValueAsString(schema) + "\n";
    }

    private ObjectNode envelope() {
        ObjectNode schema = opening(ENVELOPE, 1);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("type").put("type", "string");
        properties.putObject("version").put("type", "integer").put("minimum", 1);
        Envelope.fields().forEach(field -> properties.set(field.name(), SchemaOfShape.of(field.shape())));
        RecordingSchema.addTo(properties);
        ArrayNode required = schema.putArray("required").add("type");
        Envelope.fields().stream().filter(Shape.Field::required).forEach(field -> required.add(field.name()));
        schema.putObject("$defs").set("date", SchemaOfShape.date());
        return schema;
    }

    private ObjectNode schema(EventType type) {
        ObjectNode schema = opening(type.name(), type.version());
        schema.putArray("allOf").addObject().put("$ref", id(ENVELOPE, 1));
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        properties.putObject("type").put("const", type.name());
        properties.putObject("version").put("const", type.version());
        Envelope.subject(type).ifPresent(field -> add(field, properties, required));
        if (Fact.OfInstrument.class.isAssignableFrom(type.fact())) {
            required.add("instrument");
        }
        for (Shape.Field field : Shape.of(type.fact()).fields()) {
            add(field, properties, required);
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("unevaluatedProperties", false);
        return schema;
    }

    private ObjectNode opening(String name, int version) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DIALECT);
        schema.put("$id", id(name, version));
        schema.put("title", name);
        schema.put(
                "description",
                Optional.ofNullable(descriptions.getProperty(name)).orElseThrow());
        schema.put("type", "object");
        return schema;
    }

    private static void add(Shape.Field field, ObjectNode properties, ArrayNode required) {
        properties.set(field.name(), SchemaOfShape.of(field.shape()));
        if (field.required()) {
            required.add(field.name());
        }
    }

    /** References to all types that say something of the world: what a correction may put in an event's place. */
    static List<String> ofTheWorld() {
        return EventType.all().stream()
                .filter(type -> !Fact.OfLedger.class.isAssignableFrom(type.fact()))
                .map(type -> id(type.name(), type.version()))
                .toList();
    }

    static String dateReference() {
        return id(ENVELOPE, 1) + "#/$defs/date";
    }
}
