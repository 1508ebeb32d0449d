package org.mandateledger.pages.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.asof.Filter;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Say;
import org.mandateledger.timeline.TimelineAnswer;

/**
 * The timeline in words, a page of it.
 *
 * @param total how many events there are
 * @param before where the page before begins, and {@code after} the next one
 */
record Telling(String title, List<Entry> entries, int total, Optional<String> before, Optional<String> after) {
    private static final int PAGE = 200;
    private static final int NAMED = 6;

    static Telling of(TimelineAnswer answer, List<String> operations, Wanted wanted, int offset, Knowledge known) {
        int total = answer.entries().size();
        int from = Math.clamp(offset, 0, total);
        int to = Math.min(total, from + PAGE);
        return new Telling(
                title(operations, wanted, known),
                answer.entries().subList(from, to).stream()
                        .map(entry -> Entry.of(entry, known))
                        .toList(),
                total,
                Optional.of(Integer.toString(Math.max(0, from - PAGE))).filter(_ -> from > 0),
                Optional.of(Integer.toString(to)).filter(_ -> to < total));
    }

    private static String title(List<String> operations, Wanted wanted, Knowledge known) {
        Optional<String> area = Filter.area(wanted.choice().host().orElse(null)).map(Say::area);
        if (area.isPresent()) {
            return "Operations in " + area.get();
        }
        String named = operations.stream()
                .limit(NAMED)
                .map(id -> Acronyms.of(id, LocalDate.MAX, known))
                .collect(Collectors.joining(", "));
        return operations.size() > NAMED ? named + " and %d more".formatted(operations.size() - NAMED) : named;
    }
}
