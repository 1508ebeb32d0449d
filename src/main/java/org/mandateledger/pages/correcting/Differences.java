package org.mandateledger.pages.correcting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.correcting.Assignment;
import org.mandateledger.pages.forms.Foreseen;
import org.mandateledger.pages.forms.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a correction changes in the words of an event, field by field.
 *
 * @param lines for the reader
 */
record Differences(List<Assignment> assignments, List<Line> lines) {

    record Line(String field, String before, String after) {}

    /** @param of the name of the event's type */
    static Differences of(String of, ObjectNode before, ObjectNode after, Wording wording) {
        Differences all = new Differences(new ArrayList<>(), new ArrayList<>());
        all.gather(of, "", before, after, wording);
        return all;
    }

    private void gather(String of, String at, ObjectNode before, ObjectNode after, Wording wording) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        for (String name : names) {
            Optional<JsonNode> was = Optional.ofNullable(before.get(name));
            Optional<JsonNode> is = Optional.ofNullable(after.get(name));
            if (was.equals(is)) {
                continue;
            }
            String path = at + name;
            if (was.orElse(NullNode.getInstance()) instanceof ObjectNode one
                    && is.orElse(NullNode.getInstance()) instanceof ObjectNode other) {
                gather(of, path + ".", one, other, wording);
            } else {
                assignments.add(new Assignment(path, is.orElseGet(NullNode::getInstance)));
                lines.add(new Line(wording.label(of, path), Foreseen.value(was), Foreseen.value(is)));
            }
        }
    }
}
