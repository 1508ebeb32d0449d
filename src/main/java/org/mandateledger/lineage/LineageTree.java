package org.mandateledger.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.Table;
import org.mandateledger.lineage.LineageAnswer.Edge;
import org.mandateledger.lineage.LineageAnswer.Node;

/**
 * A lineage as a tree, from those that followed nobody to those whom nobody followed. An operation with several
 * predecessors stands under each of them; what came after it is told once.
 */
final class LineageTree {
    private static final List<String> COLUMNS = List.of(
            "lineage", "id", "relation", "on", "instrument", "kind", "since", "end", "status", "complete to", "name");

    private final List<Node> nodes;
    private final List<Edge> edges;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private LineageTree(List<Node> nodes, List<Edge> edges) {
        this.nodes = nodes;
        this.edges = edges;
    }

    static Table of(List<Node> nodes, List<Edge> edges) {
        LineageTree tree = new LineageTree(nodes, edges);
        nodes.stream().filter(tree::followedNobody).forEach(tree::root);
        // A circle has no beginning: it is entered at its earliest operation.
        nodes.stream().filter(node -> !tree.told.contains(node.id())).forEach(tree::root);
        return new Table(COLUMNS, tree.rows);
    }

    private boolean followedNobody(Node node) {
        return edges.stream().noneMatch(edge -> edge.to().equals(node.id()));
    }

    private void root(Node node) {
        if (!told.contains(node.id())) {
            tell(node, Optional.empty(), "", "");
        }
    }

    private void tell(Node node, Optional<Edge> by, String before, String below) {
        boolean first = told.add(node.id());
        rows.add(List.of(
                before + node.acronym().orElse(node.id()) + (first ? "" : " (above)"),
                node.id(),
                by.map(Edge::relation).orElse(""),
                by.map(Edge::on).orElse(""),
                by.flatMap(Edge::instrument).orElse(""),
                node.kind(),
                node.since().orElse(""),
                node.end().orElse(""),
                node.status(),
                node.completeTo().orElse(""),
                node.name()));
        if (!first) {
            return;
        }
        List<Edge> next =
                edges.stream().filter(edge -> edge.from().equals(node.id())).toList();
        for (Edge edge : next) {
            boolean last = edge.equals(next.getLast());
            tell(node(edge.to()), Optional.of(edge), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }

    private Node node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }
}
