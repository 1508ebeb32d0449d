package org.mandateledger.pages.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asof.OperationState;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Say;
import org.mandateledger.time.DateSpan;

/**
 * What the page says of a day.
 *
 * @param groups by who leads, the United Nations first, then by size
 * @param counts operations by status, in the order of a life
 * @param beyond the last day of which the ledger knows anything, where the day asked about lies behind it
 */
record World(
        String day,
        String words,
        Steps steps,
        Changes changes,
        List<Count> counts,
        int total,
        List<Group> groups,
        Optional<String> beyond) {
    private static final List<String> STATUSES = List.of("active", "closing", "planned", "closed");
    private static final List<String> FIRST = List.of("United Nations", "African Union", "European Union");

    record Count(String status, int number) {}

    record Group(String lead, List<Row> rows) {}

    static World of(LocalDate day, List<OperationState> operations, DateSpan days, Knowledge known) {
        LocalDate latest = LatestDay.of(known);
        return new World(
                day.toString(),
                Say.day(day),
                Steps.from(day, days),
                Changes.around(day, known),
                counts(operations),
                operations.size(),
                groups(operations, day, known),
                Optional.of(latest).filter(day::isAfter).map(Say::day));
    }

    private static List<Count> counts(List<OperationState> operations) {
        return STATUSES.stream()
                .map(status -> new Count(status, (int) operations.stream()
                        .filter(it -> it.status().equals(status))
                        .count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private static List<Group> groups(List<OperationState> operations, LocalDate day, Knowledge known) {
        Map<String, List<Row>> byLead = operations.stream()
                .collect(Collectors.groupingBy(
                        World::lead,
                        LinkedHashMap::new,
                        Collectors.mapping(state -> Row.of(state, day, known), Collectors.toList())));
        return byLead.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(World::inOrder)
                .toList();
    }

    private static String lead(OperationState state) {
        return state.lead().isEmpty() ? "Lead not known" : String.join(" and ", state.lead());
    }

    private static int inOrder(Group one, Group other) {
        return rank(one) != rank(other)
                ? Integer.compare(rank(one), rank(other))
                : one.rows().size() != other.rows().size()
                        ? Integer.compare(other.rows().size(), one.rows().size())
                        : one.lead().compareTo(other.lead());
    }

    private static int rank(Group group) {
        int place = FIRST.indexOf(group.lead());
        return place < 0 ? FIRST.size() : place;
    }
}
