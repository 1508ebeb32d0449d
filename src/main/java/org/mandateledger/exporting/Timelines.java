package org.mandateledger.exporting;

import java.util.List;
import java.util.Optional;
import org.mandateledger.drawing.Drawings;
import org.mandateledger.time.DateSpan;
import org.mandateledger.timeline.TimelineAnswer;
import org.mandateledger.timeline.TimelineJs;
import org.mandateledger.timeline.TimelineQuery;

/** Timelines of any operations beneath each other. */
final class Timelines {
    private Timelines() {}

    static Body of(Scope scope) {
        ExportQuery query = scope.query();
        List<String> operations =
                scope.chosen().map(List::copyOf).orElseGet(() -> scope.known().operations());
        TimelineAnswer answer = TimelineAnswer.to(
                new TimelineQuery(
                        operations,
                        query.knownAt(),
                        query.days().from(),
                        query.days().to(),
                        query.lineage(),
                        false),
                scope.ledger());
        return Body.of(
                query.format() == Format.SVG
                        ? new Drawings(scope.known()).svg(answer.operations(), window(query))
                        : TimelineJs.json(answer, scope.known()));
    }

    /** Where both days are given; a drawing of which only one end is set keeps its own. */
    private static Optional<DateSpan> window(ExportQuery query) {
        return query.days().from().flatMap(from -> query.days().to().map(to -> new DateSpan(from, to.plusDays(1))));
    }
}
