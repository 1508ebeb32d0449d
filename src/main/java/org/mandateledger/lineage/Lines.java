package org.mandateledger.lineage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mandateledger.lineage.LineageAnswer.Edge;
import org.mandateledger.operation.Knowledge;

/**
 * Operations as lines of succession, each in the order of their beginnings; the line that began first comes first.
 *
 * @param lines ids; with those outside whom one of the operations followed, or who followed one
 * @param edges between them
 */
record Lines(List<List<String>> lines, List<Edge> edges) {

    static Lines of(Set<String> operations, Knowledge known) {
        List<Edge> edges = Successions.all(known).stream()
                .filter(edge -> operations.contains(edge.from()) || operations.contains(edge.to()))
                .toList();
        List<Set<String>> groups = new ArrayList<>();
        operations.forEach(id -> groups.add(new LinkedHashSet<>(Set.of(id))));
        for (Edge edge : edges) {
            List<Set<String>> touched = groups.stream()
                    .filter(group -> group.contains(edge.from()) || group.contains(edge.to()))
                    .toList();
            Set<String> joined = new LinkedHashSet<>(List.of(edge.from(), edge.to()));
            touched.forEach(joined::addAll);
            groups.removeAll(touched);
            groups.add(joined);
        }
        return new Lines(
                groups.stream()
                        .map(group -> Nodes.inOrder(group.stream(), known))
                        .sorted(Nodes.byBeginning(known))
                        .toList(),
                edges);
    }
}
