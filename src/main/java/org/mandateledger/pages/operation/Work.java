package org.mandateledger.pages.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.operation.SourceReference;

/**
 * A work that the operation's events cite.
 *
 * @param events how many cite it
 */
record Work(String title, Optional<String> address, Optional<String> publisher, long events) {

    /** In the order in which the history first cites them. */
    static List<Work> all(Material material) {
        Map<String, Long> cited = material.history().stream()
                .flatMap(placed -> placed.event().sources().stream()
                        .map(SourceReference::source)
                        .distinct())
                .collect(Collectors.groupingBy(it -> it, LinkedHashMap::new, Collectors.counting()));
        return cited.entrySet().stream()
                .map(entry -> of(material.works().source(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Work of(Bibliography.Source source, long events) {
        return new Work(source.title(), source.address(), source.within(), events);
    }
}
