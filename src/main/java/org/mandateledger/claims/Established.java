package org.mandateledger.claims;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asof.Turns;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Sourced;

/**
 * Which operations were established between two days, both counting?
 *
 * @param where what they were on any day since
 * @param are exactly these
 */
record Established(LocalDate from, LocalDate to, Optional<Filter> where, List<String> are) implements Check {

    @Override
    public Finding decide(Asked asked) {
        List<String> found = asked.known().operations().stream()
                .filter(id -> within(id, asked) && everFits(id, asked))
                .toList();
        List<String> events = found.stream()
                .flatMap(id -> asked.behind(id, "established", to).stream())
                .toList();
        return Finding.of(
                new HashSet<>(found).equals(new HashSet<>(are)),
                "established from %s to %s: %s, of %d operations that the ledger holds"
                        .formatted(
                                from,
                                to,
                                found.isEmpty() ? "none" : String.join(", ", found),
                                asked.known().operations().size()),
                events);
    }

    private boolean within(String id, Asked asked) {
        return asked.known()
                .operation(id)
                .flatMap(operation -> operation.on(Milestone.ESTABLISHED))
                .map(Sourced::value)
                .filter(date ->
                        !date.earliest().isBefore(from) && !date.latest().isAfter(to))
                .isPresent();
    }

    private boolean everFits(String id, Asked asked) {
        return Turns.of(List.of(id), asked.known()).stream()
                .anyMatch(day -> asked.state(id, day)
                        .filter(where.orElse(Filter.ALL)::fits)
                        .isPresent());
    }
}
