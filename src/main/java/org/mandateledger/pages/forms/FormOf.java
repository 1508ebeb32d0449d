package org.mandateledger.pages.forms;

import java.util.List;
import org.mandateledger.format.Shape;
import tools.jackson.databind.node.ObjectNode;

/** The form of something smaller than an event. */
public record FormOf(List<Control> controls, List<Suggestions.Listed> lists) {

    /** @param name of the form, before the names of its fields, by which its words are found too */
    public static FormOf of(
            Shape.Fields shape,
            String name,
            ObjectNode typed,
            Mistakes mistakes,
            Suggestions suggestions,
            Wording wording) {
        List<Control> controls =
                new Controls(name, name, wording, suggestions, mistakes.byPath()).fields(shape.fields(), typed);
        return new FormOf(controls, suggestions.of(controls));
    }
}
