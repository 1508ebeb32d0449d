package org.mandateledger.pages.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.format.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What was typed into a form, as the JSON that it stands for: nothing is judged here, and nothing is lost. */
public final class Entered {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Sent sent;

    private Entered(Sent sent) {
        this.sent = sent;
    }

    /**
     * Rows of lists stay as they were, blank ones too.
     *
     * @param name of the form's fields, before their own names
     */
    public static ObjectNode of(Shape.Fields shape, String name, Sent sent) {
        return new Entered(sent).fields(shape, name);
    }

    /** Without rows in which nothing was written. */
    public static ObjectNode withoutBlanks(ObjectNode entered) {
        ObjectNode kept = JSON.objectNode();
        entered.properties()
                .forEach(field -> withoutBlanks(field.getValue()).ifPresent(it -> kept.set(field.getKey(), it)));
        return kept;
    }

    private static Optional<JsonNode> withoutBlanks(JsonNode value) {
        return switch (value) {
            case ObjectNode object ->
                Optional.<JsonNode>of(withoutBlanks(object)).filter(it -> !it.isEmpty());
            case ArrayNode rows -> {
                ArrayNode kept = JSON.arrayNode();
                rows.forEach(row -> withoutBlanks(row).ifPresent(kept::add));
                yield Optional.<JsonNode>of(kept).filter(it -> !it.isEmpty());
            }
            case JsonNode plain ->
                Optional.of(plain).filter(it -> !it.isString() || !it.asString().isBlank());
        };
    }

    private ObjectNode fields(Shape.Fields shape, String name) {
        ObjectNode object = JSON.objectNode();
        shape.fields()
                .forEach(field ->
                        value(field.shape(), name + "." + field.name()).ifPresent(it -> object.set(field.name(), it)));
        return object;
    }

    private Optional<JsonNode> value(Shape shape, String name) {
        return switch (shape) {
            case Shape.Text _, Shape.Date _, Shape.OneOf _ -> sent.text(name).map(StringNode::valueOf);
            case Shape.WholeNumber _ -> sent.text(name).map(Entered::number);
            case Shape.Flag _ -> sent.text(name).map(_ -> JSON.booleanNode(true));
            case Shape.Several(Shape.OneOf _, boolean _) -> {
                ArrayNode chosen = JSON.arrayNode();
                sent.all(name).forEach(chosen::add);
                yield Optional.<JsonNode>of(chosen).filter(it -> !it.isEmpty());
            }
            case Shape.Several it -> {
                ArrayNode rows = JSON.arrayNode();
                for (int i = 0; i < sent.rows(name); i++) {
                    rows.add(row(it.of(), "%s[%d]".formatted(name, i)));
                }
                yield Optional.<JsonNode>of(rows).filter(all -> !all.isEmpty());
            }
            case Shape.Fields it -> Optional.<JsonNode>of(fields(it, name)).filter(fields -> !fields.isEmpty());
            case Shape.Kinds it -> Optional.<JsonNode>of(fields(all(it), name)).filter(fields -> !fields.isEmpty());
            case Shape.WholeEvent _ -> Optional.empty();
        };
    }

    private JsonNode row(Shape shape, String name) {
        return shape instanceof Shape.Fields fields
                ? fields(fields, name)
                : value(shape, name).orElseGet(() -> StringNode.valueOf(""));
    }

    /** The fields of all kinds at once, the kind first: which of them belong to it is judged elsewhere. */
    static Shape.Fields all(Shape.Kinds kinds) {
        Map<String, Shape.Field> all = new LinkedHashMap<>();
        all.put(
                "kind",
                new Shape.Field(
                        "kind", new Shape.OneOf(kinds.byKind().keySet().stream().toList()), true));
        kinds.byKind()
                .values()
                .forEach(fields -> fields.fields()
                        .forEach(it -> all.put(it.name(), new Shape.Field(it.name(), it.shape(), false))));
        return new Shape.Fields(all.values().stream().toList(), false);
    }

    private static JsonNode number(String typed) {
        return typed.matches("[0-9]{1,9}") ? IntNode.valueOf(Integer.parseInt(typed)) : StringNode.valueOf(typed);
    }
}
