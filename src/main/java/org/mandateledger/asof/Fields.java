package org.mandateledger.asof;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.format.AnswerJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;

/**
 * An operation's state as fields by their paths, so that two states can be laid side by side: {@code status},
 * {@code mandate.until}, {@code mandate.tasks.rule-of-law}, {@code ceilings.military.number}, {@code supports.amisom.since}.
 *
 * <p>An entry of a list stands under what names it, not under its place in the list; one of which the name says all,
 * such as a task, has the value true. A second entry of one name has {@code .2} behind it. {@code uncertain.status} is
 * what the later reading says, or true where it says nothing.
 *
 * @param nodes every path, inner ones and those without a value included
 * @param leaves the innermost with a value; nothing, an empty list and false are none. The core mandate is there once,
 *     as {@code mandate}, and the warnings, which say in words what other fields say, are not
 */
public record Fields(Map<String, JsonNode> nodes, Map<String, JsonNode> leaves) {
    private static final JsonMapper MAPPER = AnswerJson.mapper();
    private static final String CORE = "strands.core";

    /** What names the entries of a list; these properties are no fields of their own. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("names", List.of("language")),
            Map.entry("strands", List.of("strand")),
            Map.entry("ceilings", List.of("category", "component", "host")),
            Map.entry("components", List.of("id")),
            Map.entry("supports", List.of("name", "operation")),
            Map.entry("supportedBy", List.of("name", "operation")),
            Map.entry("services", List.of("service")),
            Map.entry("recognitions", List.of("body", "act", "about", "on")),
            Map.entry("command", List.of("role")),
            Map.entry("frameworks", List.of("criterion", "framework")),
            Map.entry("predecessors", List.of("operation")),
            Map.entry("successors", List.of("operation")));

    public static Fields of(OperationState state) {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        new Walk(nodes, leaves).properties("", MAPPER.valueToTree(state), List.of("id"));
        return new Fields(Collections.unmodifiableMap(nodes), Collections.unmodifiableMap(leaves));
    }

    /** The lists of which the entries stand under what names them, with the properties that do. */
    public static Map<String, List<String>> lists() {
        return KEYS;
    }

    /** The path of an entry of a list by what names it, as in {@code ceilings.military.fib}. */
    public static String path(String list, String... key) {
        return list + "." + String.join(".", key);
    }

    /** The value under a path, an inner one too; empty where there is nothing. */
    public Optional<JsonNode> value(String path) {
        return Optional.ofNullable(nodes.get(path)).filter(node -> !nothing(node));
    }

    private static boolean nothing(JsonNode node) {
        return node.isNull() || node.isContainer() && node.isEmpty();
    }

    private record Walk(Map<String, JsonNode> nodes, Map<String, JsonNode> leaves) {

        void properties(String prefix, JsonNode object, List<String> without) {
            object.properties().stream()
                    .filter(property -> !without.contains(property.getKey()))
                    .forEach(property -> field(prefix + property.getKey(), property.getKey(), property.getValue()));
        }

        private void field(String path, String name, JsonNode value) {
            nodes.put(path, value);
            if (value.isObject()) {
                properties(path + ".", value, List.of("strand"));
            } else if (value.isArray() && name.equals("tasks")) {
                value.forEach(task -> present(path + "." + task.asString()));
            } else if (name.equals("uncertain")) {
                value.forEach(doubt -> doubt(path, doubt));
            } else if (value.isArray() && KEYS.containsKey(name)) {
                entries(path, KEYS.getOrDefault(name, List.of()), value);
            } else if (!nothing(value) && !(value.isBoolean() && !value.asBoolean())) {
                leaf(path, value);
            }
        }

        private void entries(String list, List<String> key, JsonNode entries) {
            Map<String, Integer> seen = new HashMap<>();
            for (JsonNode entry : entries) {
                String named = list + "." + named(entry, key);
                int count = seen.merge(named, 1, Integer::sum);
                String path = count == 1 ? named : named + "." + count;
                nodes.put(path, entry);
                int before = leaves.size();
                properties(path + ".", entry, key);
                if (leaves.size() == before) {
                    leaf(path, BooleanNode.TRUE);
                }
            }
        }

        private static String named(JsonNode entry, List<String> key) {
            return key.stream()
                    .map(entry::path)
                    .filter(value -> !value.isNull() && !value.isMissingNode())
                    .map(JsonNode::asString)
                    .distinct()
                    .collect(Collectors.joining("."));
        }

        private void doubt(String path, JsonNode doubt) {
            String field = doubt.path("field").asString();
            if (!field.equals("warnings")) {
                nodes.put(path + "." + field, doubt);
                leaf(path + "." + field, nothing(doubt.path("latest")) ? BooleanNode.TRUE : doubt.path("latest"));
            }
        }

        private void present(String path) {
            nodes.put(path, BooleanNode.TRUE);
            leaf(path, BooleanNode.TRUE);
        }

        private void leaf(String path, JsonNode value) {
            if (!path.startsWith(CORE) && !path.equals("warnings")) {
                leaves.put(path, value);
            }
        }
    }
}
