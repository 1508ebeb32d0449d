package org.mandateledger.format;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a value of some shape. */
final class SchemaOfShape {
    private static final String YEAR = "-?[0-9]{4}";
    private static final String DATE = "(" + YEAR + "(-[0-9]{2}(-[0-9]{2})?)?|Y-?[1-9][0-9]{4,8}|-?[0-9]{2}([0-9]X|XX)|"
            + YEAR + "-(XX(-XX)?|[0-9]{2}-XX))[?~%]?";
    private static final String DATE_TIME =
            YEAR + "-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}(:[0-9]{2})?)?";
    private static final String EDTF = "^(%1$s|%2$s|%1$s/(%1$s|\\.\\.)?|(\\.\\.)?/%1$s)$".formatted(DATE, DATE_TIME);

    private SchemaOfShape() {}

    static ObjectNode of(Shape shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        switch (shape) {
            case Shape.Text it -> text(it.words(), schema);
            case Shape.Date _ -> schema.put("$ref", EventSchemas.dateReference());
            case Shape.WholeNumber _ ->
                schema.put("type", "integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
            case Shape.Flag _ -> schema.put("type", "boolean");
            case Shape.OneOf it -> {
                ArrayNode labels = schema.putArray("enum");
                it.labels().forEach(labels::add);
            }
            case Shape.Several it -> several(it, schema);
            case Shape.Fields it -> fields(it, schema);
            case Shape.Kinds it -> kinds(it, schema);
            case Shape.WholeEvent _ -> {
                ArrayNode any = schema.putArray("anyOf");
                EventSchemas.ofTheWorld().forEach(id -> any.addObject().put("$ref", id));
            }
        }
        return schema;
    }

    /** EDTF level 0 and 1 by its form; whether the day is in the calendar is for a reader of dates to say. */
    static ObjectNode date() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("description", "A date in EDTF (ISO 8601-2), level 0 or 1");
        return schema.put("type", "string").put("pattern", EDTF);
    }

    private static void text(Shape.Words words, ObjectNode schema) {
        schema.put("type", "string");
        switch (words) {
            case PLAIN -> schema.put("pattern", "\\S");
            case ID -> schema.put("pattern", "^[a-z0-9][a-z0-9-]{0,119}$");
            case AREA -> schema.put("pattern", "^[A-Z]{3}$");
        }
    }

    private static void several(Shape.Several shape, ObjectNode schema) {
        schema.put("type", "array");
        if (shape.some()) {
            schema.put("minItems", 1);
        }
        schema.set("items", of(shape.of()));
    }

    private static void fields(Shape.Fields shape, ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Shape.Field field : shape.fields()) {
            properties.set(field.name(), of(field.shape()));
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        if (shape.onlyOne()) {
            schema.put("minProperties", 1).put("maxProperties", 1);
        }
    }

    private static void kinds(Shape.Kinds shape, ObjectNode schema) {
        ArrayNode oneOf = schema.putArray("oneOf");
        shape.byKind().forEach((kind, fields) -> {
            ObjectNode of = of(fields);
            ObjectNode properties = JsonNodeFactory.instance.objectNode();
            properties.putObject("kind").put("const", kind);
            properties.setAll((ObjectNode) of.path("properties"));
            of.set("properties", properties);
            ArrayNode required = JsonNodeFactory.instance.arrayNode().add("kind");
            of.path("required").forEach(required::add);
            of.set("required", required);
            oneOf.add(of);
        });
    }
}
