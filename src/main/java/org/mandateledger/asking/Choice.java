package org.mandateledger.asking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandateledger.operation.Ever;
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
        return kind.map(wanted -> Ever.established(id, known).anyMatch(it -> it.kind() == wanted))
                        .orElse(true)
                && host.map(Ever.hosts(id, known)::contains).orElse(true)
                && lead.map(leader -> Ever.established(id, known)
                                .anyMatch(it -> it.lead().stream().anyMatch(leader::equalsIgnoreCase)))
                        .orElse(true);
    }

    private static void check(String lead, Knowledge known) {
        Set<String> leads = Ever.leads(known);
        if (leads.stream().noneMatch(lead::equalsIgnoreCase)) {
            throw unknownLead(lead, leads);
        }
    }

    /** @param leads all that there are */
    public static InvalidQuestion unknownLead(String lead, Set<String> leads) {
        return new InvalidQuestion("lead: nothing is led by '%s'%s; there are %s"
                .formatted(Near.shown(lead), Near.hint(lead, leads), String.join(", ", leads)));
    }
}
