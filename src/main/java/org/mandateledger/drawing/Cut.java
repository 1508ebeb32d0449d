package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateledger.time.DateSpan;

/** What there is to show on the days of a window. */
record Cut(DateSpan window) {

    /** Names and the life as a whole remain. */
    Lane of(Lane lane) {
        Map<String, List<Term>> strands = new LinkedHashMap<>();
        lane.strands().forEach((name, all) -> {
            List<Term> terms =
                    all.stream().filter(term -> meets(term.from(), term.to())).toList();
            if (!terms.isEmpty()) {
                strands.put(name, terms);
            }
        });
        return new Lane(
                lane.operation(),
                lane.names(),
                strands,
                steps(lane.force()),
                steps(lane.police()),
                lane.marks().stream()
                        .filter(mark -> meets(
                                mark.when().earliest(), Days.after(mark.when().latest())))
                        .toList(),
                supports(lane.supports()),
                lane.horizon());
    }

    /** In the forms that they had then. */
    List<SupportLane> supports(List<SupportLane> all) {
        return all.stream()
                .map(support -> new SupportLane(
                        support.giver(),
                        support.to(),
                        support.stretches().stream()
                                .filter(it -> meets(it.from(), it.to()))
                                .toList()))
                .filter(support -> !support.stretches().isEmpty())
                .toList();
    }

    private List<Step> steps(List<Step> all) {
        return all.stream().filter(step -> meets(step.from(), step.to())).toList();
    }

    private boolean meets(LocalDate from, LocalDate to) {
        return from.isBefore(window.to()) && window.from().isBefore(to);
    }
}
