package org.mandateledger.exporting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandateledger.asof.Neighbours;
import org.mandateledger.asof.OperationState;
import org.mandateledger.asof.OperationStates;

/**
 * Who followed and who supports whom on a day, as a directed graph in GraphML. Nodes are operations that exist by that
 * day, closed ones included, and parties that receive support; of a selection, also whom it touches.
 */
final class GraphMl {
    private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    private GraphMl() {}

    private record Edge(String from, String to, Map<String, String> data) {}

    /** Attributes of nodes and edges with their types; what a node or edge lacks is not written. */
    private static final Map<String, String> OF_NODES = new LinkedHashMap<>();

    private static final Map<String, String> OF_EDGES = new LinkedHashMap<>();

    static {
        for (String name : List.of("label", "name", "party", "kind", "lead", "hosts", "status", "since", "end")) {
            OF_NODES.put(name, "string");
        }
        OF_NODES.put("multidimensional", "boolean");
        OF_NODES.put("military", "int");
        OF_NODES.put("police", "int");
        OF_NODES.put("civilian", "int");
        for (String name : List.of("type", "relation", "on", "services", "conditions", "instrument")) {
            OF_EDGES.put(name, "string");
        }
    }

    static Body of(Scope scope) {
        GraphMl graph = new GraphMl();
        Set<String> wanted = scope.chosen()
                .map(new Neighbours(scope.known())::with)
                .orElseGet(() -> Set.copyOf(scope.known().operations()));
        List<OperationState> states =
                OperationStates.on(scope.day(), scope.known()).all(it -> wanted.contains(it.id()));
        states.forEach(graph::node);
        states.forEach(state -> graph.edges(state, scope));
        return Body.of(graph.written(scope));
    }

    private void node(OperationState state) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("label", state.acronym().orElse(state.id()));
        data.put("name", state.name());
        data.put("party", "operation");
        data.put("kind", state.kind());
        data.put("lead", String.join(";", state.lead()));
        data.put("hosts", String.join(";", state.hostAreas()));
        data.put("status", state.status());
        put("since", state.since(), data);
        put("end", state.end(), data);
        data.put("multidimensional", Boolean.toString(state.multidimensional()));
        state.mandate().flatMap(OperationState.Mandate::strength).ifPresent(strength -> {
            put("military", strength.military(), data);
            put("police", strength.police(), data);
            put("civilian", strength.civilian(), data);
        });
        nodes.put(state.id(), data);
    }

    private static void put(String name, Optional<?> value, Map<String, String> data) {
        value.ifPresent(it -> data.put(name, it.toString()));
    }

    private void edges(OperationState state, Scope scope) {
        for (OperationState.Relation relation : state.successors()) {
            if (concerns(state.id(), relation.operation(), scope)) {
                Map<String, String> data = new LinkedHashMap<>();
                data.put("type", "succession");
                data.put("relation", relation.relation());
                data.put("on", relation.on());
                edge(
                        state.id(),
                        relation.operation(),
                        relation.acronym().orElse(relation.operation()),
                        "operation",
                        data);
            }
        }
        for (OperationState.Support support : state.supports()) {
            String receiver = support.operation().orElseGet(() -> party(support.name()));
            if (concerns(state.id(), receiver, scope)) {
                Map<String, String> data = new LinkedHashMap<>();
                data.put("type", "support");
                data.put("on", support.since());
                data.put(
                        "services",
                        support.services().stream()
                                .map(it -> it.service() + ":" + it.funding())
                                .collect(Collectors.joining(";")));
                data.put("conditions", String.join(";", support.conditions()));
                put("instrument", support.instrument(), data);
                edge(
                        state.id(),
                        receiver,
                        support.name(),
                        support.operation().isPresent() ? "operation" : "other",
                        data);
            }
        }
    }

    /** An id by a name, of the characters that XML allows in one; no two names give the same. */
    private static String party(String name) {
        StringBuilder id = new StringBuilder("party.");
        name.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
            } else {
                id.append(c == ' ' ? "_" : "-%x-".formatted(c));
            }
        });
        return id.toString();
    }

    /** Between two that were only drawn in by the selection there is nothing to show. */
    private static boolean concerns(String from, String to, Scope scope) {
        return scope.concerns(from) || scope.concerns(to);
    }

    private void edge(String from, String to, String label, String party, Map<String, String> data) {
        nodes.computeIfAbsent(to, _ -> new LinkedHashMap<>(Map.of("label", label, "party", party)));
        edges.add(new Edge(from, to, data));
    }

    private String written(Scope scope) {
        return Xml.document("graphml", "http://graphml.graphdrawing.org/xmlns", xml -> {
            keys("node", OF_NODES, xml);
            keys("edge", OF_EDGES, xml);
            xml.element(
                    "graph",
                    () -> {
                        xml.text(
                                "desc",
                                "Succession and support on %s; ledger at position %d"
                                        .formatted(scope.day(), scope.head().position()));
                        nodes.forEach(
                                (id, data) -> xml.element("node", () -> data("node", OF_NODES, data, xml), "id", id));
                        int[] serial = {0};
                        edges.forEach(edge -> xml.element(
                                "edge",
                                () -> data("edge", OF_EDGES, edge.data(), xml),
                                "id",
                                "e" + serial[0]++,
                                "source",
                                edge.from(),
                                "target",
                                edge.to()));
                    },
                    "id",
                    "mandate-ledger",
                    "edgedefault",
                    "directed");
        });
    }

    private static void keys(String of, Map<String, String> names, Xml xml) {
        names.forEach((name, type) ->
                xml.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type));
    }

    private static void data(String of, Map<String, String> names, Map<String, String> data, Xml xml) {
        names.keySet().stream()
                .filter(data::containsKey)
                .forEach(name -> xml.text("data", data.getOrDefault(name, ""), "key", of + "-" + name));
    }
}
