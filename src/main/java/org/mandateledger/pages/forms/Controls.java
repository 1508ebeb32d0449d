package org.mandateledger.pages.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.format.Shape;
import org.mandateledger.format.Shape.Field;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.forms.Control.Option;
import tools.jackson.databind.JsonNode;

/** Makes the fields of a form out of a shape and of what was typed so far. */
final class Controls {
    private static final int FEW = 6;
    private static final String REQUIRED = "required";

    private final String of;
    private final String name;
    private final Wording wording;
    private final Suggestions suggestions;
    private final Map<String, String> mistakes;

    /**
     * @param of what the form is of: the name of an event's type
     * @param name before the names of all fields
     * @param mistakes by path
     */
    Controls(String of, String name, Wording wording, Suggestions suggestions, Map<String, String> mistakes) {
        this.of = of;
        this.name = name;
        this.wording = wording;
        this.suggestions = suggestions;
        this.mistakes = mistakes;
    }

    List<Control> fields(List<Field> fields, JsonNode typed) {
        return fields.stream()
                .map(field ->
                        field(field.shape(), field.name(), field.required() ? REQUIRED : "", typed.path(field.name())))
                .toList();
    }

    private Control field(Shape shape, String path, String need, JsonNode typed) {
        return switch (shape) {
            case Shape.Text _, Shape.Date _, Shape.WholeNumber _, Shape.WholeEvent _ -> text(path, need, typed);
            case Shape.Flag _ ->
                control(typed.asBoolean(false) ? "checked" : "check", path, need, "", List.of(), List.of());
            case Shape.OneOf it ->
                control(
                        need.isEmpty() || it.labels().size() > FEW ? "select" : "radio",
                        path,
                        need,
                        "",
                        options(it.labels(), List.of(typed.asString(""))),
                        List.of());
            case Shape.Several(Shape.OneOf it, boolean _) ->
                control(
                        "checks",
                        path,
                        need,
                        "",
                        options(
                                it.labels(),
                                typed.valueStream().map(JsonNode::asString).toList()),
                        List.of());
            case Shape.Several it -> control("rows", path, need, "", List.of(), rows(it, path, typed));
            case Shape.Fields it ->
                control("group", path, need, "", List.of(), parts(it, path, !need.isEmpty(), typed));
            case Shape.Kinds it ->
                control("group", path, need, "", List.of(), parts(Entered.all(it), path, !need.isEmpty(), typed));
        };
    }

    private Control text(String path, String need, JsonNode typed) {
        String value =
                typed.isMissingNode() || typed.isNull() ? "" : typed.isString() ? typed.asString() : typed.toString();
        List<Option> closed = suggestions.closed(of, path, value);
        return control(closed.isEmpty() ? "text" : "select", path, need, value, closed, List.of());
    }

    private List<Control> parts(Shape.Fields shape, String path, boolean needed, JsonNode typed) {
        return shape.fields().stream()
                .map(field -> field(
                        field.shape(),
                        path + "." + field.name(),
                        !field.required() ? "" : needed ? REQUIRED : "required with the others",
                        typed.path(field.name())))
                .toList();
    }

    /** A list that must have an entry, and one of plain words, shows a blank row to begin with. */
    private List<Control> rows(Shape.Several shape, String path, JsonNode typed) {
        int least = shape.some() || !(shape.of() instanceof Shape.Fields) ? 1 : 0;
        List<Control> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(least, typed.size()); i++) {
            String row = "%s[%d]".formatted(path, i);
            String called = "%s %d".formatted(wording.one(of, path), i + 1);
            Control bare = shape.of() instanceof Shape.Fields fields
                    ? control("row", row, "", "", List.of(), parts(fields, row, true, typed.path(i)))
                    : control(
                            "line",
                            row,
                            "",
                            "",
                            List.of(),
                            List.of(called(called, field(shape.of(), row, "", typed.path(i)))));
            rows.add(called(called, bare));
        }
        return rows;
    }

    private static Control called(String label, Control it) {
        return new Control(
                it.sort(),
                it.name(),
                label,
                "",
                "",
                it.need(),
                it.value(),
                it.options(),
                it.list(),
                it.mistake(),
                it.parts());
    }

    private Control control(
            String sort, String path, String need, String value, List<Option> options, List<Control> parts) {
        return new Control(
                sort,
                name + "." + path,
                wording.label(of, path),
                wording.one(of, path).toLowerCase(Locale.ROOT),
                wording.help(of, path),
                need,
                value,
                options,
                suggestions.list(of, path),
                Optional.ofNullable(mistakes.get(path)),
                parts);
    }

    private static List<Option> options(List<String> labels, List<String> chosen) {
        return labels.stream()
                .map(label -> new Option(label, Say.label(label), chosen.contains(label)))
                .toList();
    }
}
