package org.mandateledger.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.drawing.Drawings;
import org.mandateledger.lineage.LineageAnswer.Node;
import org.mandateledger.operation.Knowledge;

/** Lines of succession as pictures. */
public final class Lineages {
    private Lineages() {}

    /** All lines of a region. */
    public static String drawn(RegionAnswer answer, Drawings drawings) {
        return drawings.lines("Lines of succession in " + answer.name(), answer.lines(), answer.outside());
    }

    static String drawn(LineageAnswer answer, Knowledge known) {
        return new Drawings(known)
                .lines(
                        "Lineage of " + answer.operation(),
                        List.of(answer.nodes().stream().map(Node::id).toList()),
                        List.of());
    }

    /** A picture for each region, by its id. */
    public static Map<String, String> all(Knowledge known, Drawings drawings) {
        Map<String, String> drawn = new LinkedHashMap<>();
        RegionsAnswer.to(new RegionsQuery(Optional.empty()), known)
                .regions()
                .forEach(it -> drawn.put(
                        it.id(), drawn(RegionAnswer.to(new RegionQuery(it.id(), Optional.empty()), known), drawings)));
        return drawn;
    }
}
