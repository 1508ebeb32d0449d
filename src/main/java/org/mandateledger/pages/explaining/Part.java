package org.mandateledger.pages.explaining;

import java.util.List;
import java.util.Map;
import org.mandateledger.asof.Fields;
import org.mandateledger.pages.FieldWords;
import org.mandateledger.pages.ValueWords;
import tools.jackson.databind.JsonNode;

/** A field within the one that is explained. */
record Part(String field, String label, String value) {

    /** Those directly within it that have a value. */
    static List<Part> of(String field, Fields fields) {
        String within = field + ".";
        Map<String, JsonNode> nodes = fields.nodes();
        return nodes.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(within))
                .filter(entry -> nodes.keySet().stream()
                        .noneMatch(other ->
                                other.startsWith(within) && entry.getKey().startsWith(other + ".")))
                .filter(entry -> says(entry.getValue()))
                .map(entry -> new Part(
                        entry.getKey(),
                        FieldWords.within(field, entry.getKey()),
                        ValueWords.of(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static boolean says(JsonNode value) {
        return !value.isNull()
                && !(value.isContainer() && value.isEmpty())
                && !(value.isBoolean() && !value.asBoolean())
                && !ValueWords.of("", value).isEmpty();
    }
}
