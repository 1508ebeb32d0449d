package org.mandateledger.pages.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.format.Shape;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of the lists in a form: one more, or one less. */
public final class Rows {
    private static final Pattern ROW = Pattern.compile("([a-zA-Z]+)\\[([0-9]{1,3})]");
    private static final int MOST = 200;

    private Rows() {}

    /**
     * @param list the name of a list, as {@code names}
     * @return the name of the new row, as {@code names[1]}
     */
    public static String add(ObjectNode form, Shape.Fields shape, String list) {
        Shape.Several several = shape.fields().stream()
                .filter(field -> field.name().equals(list))
                .map(Shape.Field::shape)
                .filter(Shape.Several.class::isInstance)
                .map(Shape.Several.class::cast)
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion("there is no list '%s' in this form".formatted(list)));
        ArrayNode rows = rows(form, list);
        if (rows.size() >= MOST) {
            throw new InvalidQuestion("%s has %d entries; more are not allowed".formatted(list, MOST));
        }
        if (several.of() instanceof Shape.Fields) {
            rows.addObject();
        } else {
            rows.add("");
        }
        return "%s[%d]".formatted(list, rows.size() - 1);
    }

    /** @param row as {@code names[1]} */
    public static void remove(ObjectNode form, String row) {
        Matcher name = ROW.matcher(row);
        if (name.matches()) {
            ArrayNode rows = rows(form, name.group(1));
            int at = Integer.parseInt(name.group(2));
            if (at < rows.size()) {
                rows.remove(at);
            }
        }
    }

    private static ArrayNode rows(ObjectNode form, String list) {
        return form.get(list) instanceof ArrayNode rows ? rows : form.putArray(list);
    }
}
