package org.mandateledger.exporting;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Lookup;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Near;

/** The operations that are wanted: whole histories, so that one that was ever so is there with all its days. */
final class Chosen {
    private Chosen() {}

    /** Empty where nothing was said, so that all are wanted. */
    static Optional<Set<String>> of(ExportQuery query, Knowledge known) {
        if (query.operations().isEmpty()
                && query.kind().isEmpty()
                && query.host().isEmpty()
                && query.lead().isEmpty()) {
            return Optional.empty();
        }
        query.lead().ifPresent(lead -> check(lead, known));
        Set<String> named = query.operations().stream()
                .map(name -> Lookup.operation(name, known))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> chosen = new LinkedHashSet<>(named);
        if (named.isEmpty()) {
            chosen.addAll(known.operations());
        }
        chosen.removeIf(id -> !fits(id, query, known));
        return Optional.of(chosen);
    }

    private static boolean fits(String id, ExportQuery query, Knowledge known) {
        return query.kind()
                        .map(kind -> established(id, known).anyMatch(it -> it.kind() == kind))
                        .orElse(true)
                && query.host().map(hosts(id, known)::contains).orElse(true)
                && query.lead()
                        .map(lead -> established(id, known)
                                .anyMatch(it -> it.lead().stream().anyMatch(lead::equalsIgnoreCase)))
                        .orElse(true);
    }

    private static Set<String> hosts(String id, Knowledge known) {
        Set<String> hosts = new HashSet<>();
        facts(id, known).forEach(fact -> {
            switch (fact) {
                case Fact.OperationEstablished it -> hosts.addAll(it.hostAreas());
                case Fact.HostAreaChanged it -> hosts.addAll(it.hostAreas());
                case Fact _ -> {}
            }
        });
        return hosts;
    }

    private static Stream<Fact.OperationEstablished> established(String id, Knowledge known) {
        return facts(id, known)
                .filter(Fact.OperationEstablished.class::isInstance)
                .map(Fact.OperationEstablished.class::cast);
    }

    private static Stream<Fact> facts(String id, Knowledge known) {
        return known.history(id).stream().map(placed -> placed.event().fact());
    }

    private static void check(String lead, Knowledge known) {
        Set<String> leads = new TreeSet<>();
        known.operations().forEach(id -> established(id, known).forEach(it -> leads.addAll(it.lead())));
        if (leads.stream().noneMatch(lead::equalsIgnoreCase)) {
            throw new InvalidQuestion("lead: nothing is led by '%s'%s; there are %s"
                    .formatted(lead, Near.hint(lead, leads), String.join(", ", List.copyOf(leads))));
        }
    }
}
