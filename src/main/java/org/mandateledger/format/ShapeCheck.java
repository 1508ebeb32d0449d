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
    private final List<Mistake> mistakes = new ArrayList<>();

    private ShapeCheck() {}

    /**
     * @param passedOver fields that may be there too
     * @throws InvalidLine naming the first field that is wrong
     */
    static void check(Fields shape, JsonNode json, List<String> passedOver) {
        mistakes(shape, json, passedOver).stream().findFirst().ifPresent(first -> {
            throw new InvalidLine(first.message());
        });
    }

    /** All that is wrong, in the order of the fields. */
    static List<Mistake> mistakes(Fields shape, JsonNode json, List<String> passedOver) {
        ShapeCheck check = new ShapeCheck();
        check.fields(shape, json, "", passedOver);
        return check.mistakes;
    }

    private void value(Shape shape, JsonNode json, String at) {
        switch (shape) {
            case Shape.Text _, Shape.Date _ -> require(json.isString(), shape, json, at);
            case Shape.WholeNumber _ -> require(json.isIntegralNumber() && json.canConvertToInt(), shape, json, at);
            case Shape.Flag _ -> require(json.isBoolean(), shape, json, at);
            case Shape.WholeEvent _ -> require(json.isObject(), shape, json, at);
            case Shape.OneOf it -> label(it.labels(), json, at);
            case Shape.Several it -> several(it, json, at);
            case Shape.Fields it -> {
                if (require(json.isObject(), shape, json, at)) {
                    fields(it, json, at + ".", List.of());
                }
            }
            case Shape.Kinds it -> {
                if (require(json.isObject(), shape, json, at)
                        && label(List.copyOf(it.byKind().keySet()), json.path("kind"), at + ".kind")) {
                    Fields fields =
                            it.byKind().getOrDefault(json.path("kind").asString(), new Fields(List.of(), false));
                    fields(fields, json, at + ".", List.of("kind"));
                }
            }
        }
    }

    private void several(Shape.Several shape, JsonNode json, String at) {
        if (require(json.isArray(), shape, json, at)) {
            for (int i = 0; i < json.size(); i++) {
                value(shape.of(), json.get(i), "%s[%d]".formatted(at, i));
            }
        }
    }

    private void fields(Fields shape, JsonNode json, String prefix, List<String> passedOver) {
        for (String name : json.propertyNames()) {
            if (!passedOver.contains(name)
                    && shape.fields().stream().noneMatch(it -> it.name().equals(name))) {
                unknown(name, shape, prefix, passedOver);
            }
        }
        for (Field field : shape.fields()) {
            JsonNode value = json.path(field.name());
            if (!value.isMissingNode() && !value.isNull()) {
                value(field.shape(), value, prefix + field.name());
            } else if (field.required()) {
                missing(field.shape(), prefix + field.name());
            }
        }
    }

    private void unknown(String name, Fields shape, String prefix, List<String> passedOver) {
        List<String> known =
                new ArrayList<>(shape.fields().stream().map(Field::name).toList());
        known.addAll(passedOver);
        String message = "there is no field '%s%s'%s; it has %s"
                .formatted(prefix, name, Near.hint(name, known), String.join(", ", known));
        mistakes.add(new Mistake(prefix + name, message, "has no place here; leave it empty"));
    }

    private void missing(Shape shape, String at) {
        mistakes.add(Mistake.of(at, "is missing; write it as " + described(shape)));
    }

    private boolean label(List<String> labels, JsonNode json, String at) {
        Shape shape = new Shape.OneOf(labels);
        if (json.isMissingNode()) {
            missing(shape, at);
            return false;
        }
        if (!require(json.isString(), shape, json, at)) {
            return false;
        }
        if (!labels.contains(json.asString())) {
            mistakes.add(Mistake.of(
                    at,
                    "there is no '%s'%s; write it as %s"
                            .formatted(json.asString(), Near.hint(json.asString(), labels), described(shape))));
            return false;
        }
        return true;
    }

    private boolean require(boolean right, Shape shape, JsonNode json, String at) {
        if (!right) {
            String text = json.toString();
            String shown = text.length() <= 60 ? text : text.substring(0, 57) + "...";
            mistakes.add(Mistake.of(at, "is %s; write it as %s".formatted(shown, described(shape))));
        }
        return right;
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
