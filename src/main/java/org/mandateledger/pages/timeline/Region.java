package org.mandateledger.pages.timeline;

import java.util.List;
import org.mandateledger.lineage.RegionsAnswer;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.timeline.Lines.Line;

/** The lines of succession of a region of the world. */
record Region(String id, String name, List<Line> lines) {

    static List<Region> all(RegionsAnswer answer, Knowledge known) {
        return answer.regions().stream()
                .map(it -> new Region(
                        it.id(), it.name(), Lines.of(it.lines(), known).lines()))
                .toList();
    }
}
