package org.mandateledger.pages.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.Shape;
import org.mandateledger.format.Shape.Field;
import org.mandateledger.operation.EventType;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event's form: what happened first, then the act behind it, who says so, and the rest.
 *
 * @param type its name in the ledger
 */
public record EventForm(String type, String title, String description, List<Section> sections, List<Suggestions.Listed> lists) {
    /** Before the names of all fields. */
    public static final String NAME = "event";

    private static final List<String> LAST = List.of("instrument", "sources", "note", "condition", "revokes", "id");

    public record Section(String title, List<Control> controls) {}

    /** @param left fields that are not to be filled in */
    public static EventForm of(
            EventType type, ObjectNode typed, Mistakes mistakes, Set<String> left, Suggestions suggestions, Wording wording) {
        Controls controls = new Controls(type.name(), NAME, wording, suggestions, mistakes.byPath());
        List<Field> fields = EventJson.shape(type).fields().stream()
                .filter(it -> !it.name().equals("type") && !it.name().equals("version") && !left.contains(it.name()))
                .toList();
        List<Section> sections = new ArrayList<>();
        add("What happened", controls.fields(fields.stream().filter(it -> !LAST.contains(it.name())).toList(), typed), sections);
        add("The act behind it", controls.fields(named(List.of("instrument"), fields), typed), sections);
        add("Who says so", controls.fields(named(List.of("sources"), fields), typed), sections);
        add("What else there is to say", controls.fields(named(LAST.subList(2, LAST.size()), fields), typed), sections);
        return new EventForm(
                type.name(),
                Wording.name(type),
                wording.description(type),
                List.copyOf(sections),
                suggestions.of(sections.stream().flatMap(it -> it.controls().stream()).toList()));
    }

    /** What was typed into it. */
    public static ObjectNode entered(EventType type, Sent sent) {
        return Entered.of(EventJson.shape(type), NAME, sent).put("type", type.name());
    }

    private static void add(String title, List<Control> controls, List<Section> sections) {
        if (!controls.isEmpty()) {
            sections.add(new Section(title, controls));
        }
    }

    private static List<Field> named(List<String> names, List<Field> fields) {
        return fields.stream().filter(it -> names.contains(it.name())).toList();
    }
}
