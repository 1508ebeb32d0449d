package org.mandateledger.asking;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Near;

/**
 * Which operations are wanted: whole histories, so that one that was ever so is there with all its days.
 *
 * @param operations only these, by any name that they ever bore; empty: all
 * @param host only those that were ever there, an ISO 3166 alpha-3 code
 * @param lead only those that it ever led
 */
public record Choice(List<String> operations, Optional<Kind> kind, Optional<String> host, Optional<String> lead) {
    public Choice {
        operations = List.copyOf(operations);
    }

    /** Whether nothing was said, so that all are wanted. */
    public boolean isEverything() {
        return operations.isEmpty() && kind.isEmpty() && host.isEmpty() && lead.isEmpty();
    }

    /**
     * Their ids, those that were named first.
     *
     * @throws NotFound where nothing is called so
     * @throws InvalidQuestion where nothing was ever led so
     */
    public Set<String> in(Knowledge known) {
        lead.ifPresent(leader -> check(leader, known));
        Set<String> named = operations.stream()
                .map(name -> Lookup.operation(name, known))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> chosen = new LinkedHashSet<>(named);
        if (named.isEmpty()) {
            chosen.addAll(known.operations());
        }
        chosen.removeIf(id -> !fits(id, known));
        return chosen;
    }

    private boolean fits(String id, Knowledge known) {
        return kind.map(wanted -> established(id, known).anyMatch(it -> it.kind() == wanted))
                        .orElse(true)
                && host.map(hosts(id, known)::contains).orElse(true)
                && lead.map(leader -> established(id, known)
                                .anyMatch(it -> it.lead().stream().anyMatch(leader::equalsIgnoreCase)))
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
