package org.mandateledger.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.Shape.Field;
import org.mandateledger.operation.EventType;
import org.mandateledger.pages.Say;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event's form: what happened first, then the act behind it, who says so, and the rest.
 *
 * @param type its name in the ledger
 */
public record EventForm(
        String type, String title, String description, List<Section> sections, List<Suggestions.Listed> lists) {
    /** Before the names of all fields. */
    public static final String NAME = "event";

    private static final List<String> REST = List.of("note", "condition", "revokes", "id");
    private static final List<String> LAST = List.of("instrument", "sources", "note", "condition", "revokes", "id");

    public record Section(String title, List<Control> controls) {}

    /** @param left fields that are not to be filled in */
    public static EventForm of(
            EventType type,
            ObjectNode typed,
            Mistakes mistakes,
            Set<String> left,
            Suggestions suggestions,
            Wording wording) {
        Controls controls = new Controls(type.name(), NAME, wording, suggestions, mistakes.byPath());
        List<Field> fields =
                fields(type).filter(it -> !left.contains(it.name())).toList();
        List<Section> sections = Stream.of(
                        new Section("What happened", controls.fields(those(fields, it -> !LAST.contains(it)), typed)),
                        new Section("The act behind it", controls.fields(those(fields, "instrument"::equals), typed)),
                        new Section("Who says so", controls.fields(those(fields, "sources"::equals), typed)),
                        new Section("What else there is to say", controls.fields(those(fields, REST::contains), typed)))
                .filter(section -> !section.controls().isEmpty())
                .toList();
        return new EventForm(
                type.name(),
                Say.name(type.name()),
                wording.description(type),
                sections,
                suggestions.of(
                        sections.stream().flatMap(it -> it.controls().stream()).toList()));
    }

    /** What was typed into it. */
    public static ObjectNode entered(EventType type, Sent sent) {
        return Entered.of(EventJson.shape(type), NAME, sent).put("type", type.name());
    }

    /** The names of the fields in the order in which they are asked for. */
    public static List<String> order(EventType type) {
        return fields(type)
                .map(Field::name)
                .sorted(Comparator.comparingInt(LAST::indexOf))
                .toList();
    }

    private static Stream<Field> fields(EventType type) {
        return EventJson.shape(type).fields().stream()
                .filter(it -> !it.name().equals("type") && !it.name().equals("version"));
    }

    private static List<Field> those(List<Field> fields, Predicate<String> names) {
        return fields.stream()
                .filter(it -> names.test(it.name()))
                .sorted(Comparator.comparingInt(it -> LAST.indexOf(it.name())))
                .toList();
    }
}
