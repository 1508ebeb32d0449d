package org.mandateledger.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.Table;
import org.mandateledger.format.Regions;
import org.mandateledger.format.Regions.Region;
import org.mandateledger.lineage.LineageAnswer.Edge;
import org.mandateledger.lineage.LineageAnswer.Node;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Near;

/**
 * All lines of succession in a region of the world.
 *
 * @param region its id, with its {@code code} in M49 and its {@code name}
 * @param statusOn the day to which the statuses apply: that on which the ledger last learned anything
 * @param lines ids, each line in the order of their beginnings, that which began first before the others
 * @param outside of these ids, those that never were in the region: they followed, or were followed by, one that was
 */
public record RegionAnswer(
        String region,
        String code,
        String name,
        Optional<String> knownAt,
        Head head,
        String statusOn,
        List<List<String>> lines,
        List<String> outside,
        List<Node> nodes,
        List<Edge> edges)
        implements Listing {

    /** @throws NotFound where M49 has no such region, or the ledger no operation in it */
    public static RegionAnswer to(RegionQuery query, Knowledge known) {
        Within within = Within.of(known);
        Region region = Regions.published()
                .named(query.region())
                .filter(within.operations()::containsKey)
                .orElseThrow(() -> unknown(query.region(), within));
        Set<String> operations = within.operations().getOrDefault(region, Set.of());
        Lines lines = Lines.of(operations, known);
        LocalDate day = Nodes.lastKnownDay(known);
        List<Node> nodes = Nodes.of(lines.lines().stream().flatMap(List::stream), day, known);
        return new RegionAnswer(
                region.id(),
                region.code(),
                region.name(),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                day.toString(),
                lines.lines(),
                nodes.stream()
                        .map(Node::id)
                        .filter(id -> !operations.contains(id))
                        .toList(),
                nodes,
                lines.edges());
    }

    private static NotFound unknown(String name, Within within) {
        List<String> ids = within.operations().keySet().stream().map(Region::id).toList();
        return new NotFound("the ledger has no operation in a region '%s'%s; it has: %s"
                .formatted(name, Near.hint(name, ids), String.join(", ", ids)));
    }

    @Override
    public List<?> items() {
        return Stream.<Record>concat(nodes.stream(), edges.stream()).toList();
    }

    @Override
    public Table table() {
        return LineageTree.of(nodes, edges);
    }
}
