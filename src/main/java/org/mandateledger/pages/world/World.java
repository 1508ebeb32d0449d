package org.mandateledger.pages.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        return byLead(operations, state -> Row.of(state, day, known)).entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What is said of each operation, under who leads it: those that lead most often first, operations by their short names. */
    static <T> Map<String, List<T>> byLead(List<OperationState> operations, Function<OperationState, T> said) {
        Map<String, List<T>> byLead = operations.stream()
                .sorted(Comparator.comparing(
                        state -> state.acronym().orElse(state.name()), String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.groupingBy(World::lead, Collectors.mapping(said, Collectors.toList())));
        Map<String, List<T>> inOrder = new LinkedHashMap<>();
        byLead.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<T>> entry) -> rank(entry.getKey()))
                        .thenComparing(entry -> -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        return inOrder;
    }

    private static String lead(OperationState state) {
        return state.lead().isEmpty() ? "Lead not known" : String.join(" and ", state.lead());
    }

    private static int rank(String lead) {
        int place = FIRST.indexOf(lead);
        return place < 0 ? FIRST.size() : place;
    }
}
