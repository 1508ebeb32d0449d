package org.mandateledger.correcting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mandateledger.asking.InvalidQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One field of an event and its new value.
 *
 * @param path names joined by dots, as {@code until.day}
 */
public record Assignment(String path, JsonNode value) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PATH = Pattern.compile("[A-Za-z]+(\\.[A-Za-z]+)*");

    public Assignment {
        if (!PATH.matcher(path).matches()) {
            throw new InvalidQuestion(
                    "'%s' is no field; write its name, as effective, or names joined by dots, as until.day"
                            .formatted(path));
        }
        if (path.equals("id")) {
            throw new InvalidQuestion("an event keeps its id; retract it, and record a new event under another one");
        }
    }

    /**
     * {@code path=value}; the value is JSON where it reads as JSON, else plain text; empty or {@code null} takes the field
     * away. A number of four digits is a year, and so text.
     */
    public static Assignment parse(String written) {
        int equals = written.indexOf('=');
        if (equals < 1) {
            throw new InvalidQuestion(
                    "'%s' is no change; write field=value, as effective=2023-12-21".formatted(written));
        }
        String value = written.substring(equals + 1);
        return new Assignment(
                written.substring(0, equals),
                value.isEmpty() || value.equals("null") ? NullNode.getInstance() : json(value));
    }

    private static JsonNode json(String value) {
        try {
            boolean structured = value.startsWith("{") || value.startsWith("[") || value.startsWith("\"");
            boolean plain = value.equals("true") || value.equals("false") || value.matches("0|[1-9][0-9]{0,8}");
            return structured || (plain && !value.matches("[0-9]{4}"))
                    ? JSON.readTree(value)
                    : StringNode.valueOf(value);
        } catch (JacksonException e) {
            throw new InvalidQuestion("'%s' is no JSON value: %s".formatted(value, e.getOriginalMessage()));
        }
    }

    /** Sets the field; answers what was there. */
    Optional<JsonNode> apply(ObjectNode event) {
        ObjectNode parent = event;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            JsonNode there = parent.path(names[i]);
            if (!there.isObject() && !there.isMissingNode()) {
                throw new InvalidQuestion("%s: '%s' is %s and has no fields of its own; give it whole, as %s=…"
                        .formatted(path, names[i], there.isArray() ? "a list" : "a plain value", names[i]));
            }
            parent = there instanceof ObjectNode object ? object : parent.putObject(names[i]);
        }
        String last = names[names.length - 1];
        Optional<JsonNode> before = Optional.ofNullable(parent.get(last));
        if (value.isNull()) {
            parent.remove(last);
        } else {
            parent.set(last, value);
        }
        return before;
    }
}
