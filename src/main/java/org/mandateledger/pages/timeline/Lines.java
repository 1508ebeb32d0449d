package org.mandateledger.pages.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Operation;
import org.mandateledger.pages.Acronyms;

/** The operations of the ledger as lines of succession: what there is to choose from. */
record Lines(List<Line> lines) {
    /** @param words {@code AMISOM → ATMIS → AUSSOM}, in order of their beginnings */
    record Line(String words, List<String> operations) {}

    static Lines of(Knowledge known) {
        List<Set<String>> groups = new ArrayList<>();
        for (String id : known.operations()) {
            Set<String> group = new LinkedHashSet<>(successors(id, known));
            group.add(id);
            List<Set<String>> joined = groups.stream()
                    .filter(other -> other.stream().anyMatch(group::contains))
                    .toList();
            joined.forEach(group::addAll);
            groups.removeAll(joined);
            groups.add(group);
        }
        return new Lines(groups.stream()
                .map(group -> inOrder(group, known))
                .sorted(Comparator.comparing((List<String> ids) -> -ids.size()).thenComparing(List::getFirst))
                .map(ids -> new Line(words(ids, known), ids))
                .toList());
    }

    private static Set<String> successors(String id, Knowledge known) {
        return known.operation(id).stream()
                .flatMap(operation -> operation.successions().stream())
                .map(succession -> succession.value().successor())
                .filter(known.operations()::contains)
                .collect(Collectors.toSet());
    }

    /** An arrow where one followed the other, else a comma. */
    private static String words(List<String> ids, Knowledge known) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            if (i > 0) {
                words.append(successors(ids.get(i - 1), known).contains(ids.get(i)) ? " → " : ", ");
            }
            words.append(Acronyms.of(ids.get(i), LocalDate.MAX, known));
        }
        return words.toString();
    }

    /** By the day on which each began, or was to. */
    static List<String> inOrder(Set<String> ids, Knowledge known) {
        return ids.stream()
                .sorted(Comparator.comparing((String id) -> began(id, known)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static LocalDate began(String id, Knowledge known) {
        return known.operation(id).stream()
                .flatMap(Lines::beginnings)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static Stream<LocalDate> beginnings(Operation operation) {
        return Stream.concat(operation.on(Milestone.ESTABLISHED).stream(), operation.begun().stream())
                .map(date -> date.value().earliest());
    }
}
