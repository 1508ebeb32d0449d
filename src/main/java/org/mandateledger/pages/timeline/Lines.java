package org.mandateledger.pages.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Operation;
import org.mandateledger.pages.Acronyms;

/** Operations as lines of succession: what there is to choose from. */
record Lines(List<Line> lines) {
    /** @param words {@code AMISOM → ATMIS → AUSSOM}, in order of their beginnings */
    record Line(String words, List<String> operations) {}

    static Lines of(List<List<String>> lines, Knowledge known) {
        return new Lines(
                lines.stream().map(ids -> new Line(words(ids, known), ids)).toList());
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
