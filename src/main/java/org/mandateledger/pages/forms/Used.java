package org.mandateledger.pages.forms;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Words that events of the ledger use already, by the name of their field: whoever writes the same thing writes it alike. */
record Used(Map<String, Set<String>> byField) {

    static Used of(Knowledge known) {
        Map<String, Set<String>> all = new TreeMap<>();
        known.events()
                .map(RecordedEvent::event)
                .map(EventJson::json)
                .forEach(event -> event.properties().forEach(field -> gather(field.getKey(), field.getValue(), all)));
        return new Used(all);
    }

    Set<String> values(String field) {
        return Optional.ofNullable(byField.get(field)).orElseGet(Set::of);
    }

    private static void gather(String field, JsonNode value, Map<String, Set<String>> all) {
        if (value instanceof ArrayNode entries) {
            entries.forEach(entry -> gather(field, entry, all));
        } else if (value.isObject()) {
            value.properties()
                    .forEach(it -> gather(
                            field.equals("to") && it.getKey().equals("name") ? "party" : it.getKey(),
                            it.getValue(),
                            all));
        } else if (value.isString()) {
            all.computeIfAbsent(field, _ -> new TreeSet<>()).add(value.asString());
        }
    }
}
