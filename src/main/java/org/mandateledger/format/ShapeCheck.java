package org.mandateledger.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mandateledger.format.Shape.Field;
import org.mandateledger.format.Shape.Fields;
import org.mandateledger.operation.Near;
import tools.jackson.databind.JsonNode;

/** Whether JSON has the shape of what it is to become; if not, where, why and what to write. */
final class ShapeCheck {
    private ShapeCheck() {}

    /**
     * @param passedOver fields that may be there too
     * @throws InvalidLine naming the field
     */
    static void check(Fields shape, JsonNode json, List<String> passedOver) {
        fields(shape, json, "", passedOver);
    }

    private static void value(Shape shape, JsonNode json, String at) {
        switch (shape) {
            case Shape.Text _, Shape.Date _ -> require(json.isString(), shape, json, at);
            case Shape.WholeNumber _ -> require(json.isIntegralNumber() && json.canConvertToInt(), shape, json, at);
            case Shape.Flag _ -> require(json.isBoolean(), shape, json, at);
            case Shape.WholeEvent _ -> require(json.isObject(), shape, json, at);
            case Shape.OneOf it -> label(it.labels(), json, at);
            case Shape.Several it -> several(it, json, at);
            case Shape.Fields it -> {
                require(json.isObject(), shape, json, at);
                fields(it, json, at + ".", List.of());
            }
            case Shape.Kinds it -> {
                require(json.isObject(), shape, json, at);
                label(List.copyOf(it.byKind().keySet()), json.path("kind"), at + ".kind");
                Fields fields = it.byKind().getOrDefault(json.path("kind").asString(), new Fields(List.of(), false));
                fields(fields, json, at + ".", List.of("kind"));
            }
        }
    }

    private static void several(Shape.Several shape, JsonNode json, String at) {
        require(json.isArray(), shape, json, at);
        for (int i = 0; i < json.size(); i++) {
            value(shape.of(), json.get(i), "%s[%d]".formatted(at, i));
        }
    }

    private static void fields(Fields shape, JsonNode json, String prefix, List<String> passedOver) {
        for (String name : json.propertyNames()) {
            if (!passedOver.contains(name)
                    && shape.fields().stream().noneMatch(it -> it.name().equals(name))) {
                List<String> known =
                        new ArrayList<>(shape.fields().stream().map(Field::name).toList());
                known.addAll(passedOver);
                throw new InvalidLine("there is no field '%s%s'%s; it has %s"
                        .formatted(prefix, name, Near.hint(name, known), String.join(", ", known)));
            }
        }
        for (Field field : shape.fields()) {
            JsonNode value = json.path(field.name());
            if (!value.isMissingNode() && !value.isNull()) {
                value(field.shape(), value, prefix + field.name());
            } else if (field.required()) {
                throw new InvalidLine(
                        "%s%s is missing; write it as %s".formatted(prefix, field.name(), described(field.shape())));
            }
        }
    }

    private static void label(List<String> labels, JsonNode json, String at) {
        Shape shape = new Shape.OneOf(labels);
        if (json.isMissingNode()) {
            throw new InvalidLine("%s is missing; write it as %s".formatted(at, described(shape)));
        }
        require(json.isString(), shape, json, at);
        if (!labels.contains(json.asString())) {
            throw new InvalidLine("%s: there is no '%s'%s; write it as %s"
                    .formatted(at, json.asString(), Near.hint(json.asString(), labels), described(shape)));
        }
    }

    private static void require(boolean right, Shape shape, JsonNode json, String at) {
        if (!right) {
            String text = json.toString();
            String shown = text.length() <= 60 ? text : text.substring(0, 57) + "...";
            throw new InvalidLine("%s is %s; write it as %s".formatted(at, shown, described(shape)));
        }
    }

    private static String described(Shape shape) {
        return switch (shape) {
            case Shape.Text _ -> "text";
            case Shape.Date _ -> "a date in quotes, such as \"2015-11-09\"";
            case Shape.WholeNumber _ -> "a whole number";
            case Shape.Flag _ -> "true or false";
            case Shape.WholeEvent _ -> "the whole event that takes the target's place";
            case Shape.OneOf it -> "one of " + String.join(", ", it.labels());
            case Shape.Several it -> "a list, each entry " + described(it.of());
            case Shape.Kinds it ->
                "an object of the kind " + String.join(", ", it.byKind().keySet());
            case Shape.Fields it ->
                "an object with %s%s"
                        .formatted(
                                it.onlyOne() ? "one of " : "",
                                it.fields().stream().map(Field::name).collect(Collectors.joining(", ")));
        };
    }
}
