package org.mandateledger.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.OperationState;

/**
 * Did one support another on a day?
 *
 * @param from the id of the operation that gives
 * @param to the id of an operation, or the name of who else receives
 * @param services at least these
 * @param funding of all these services
 */
record Supported(String from, String to, LocalDate on, List<String> services, Optional<String> funding)
        implements Check {

    @Override
    public Finding decide(Asked asked) {
        Optional<OperationState.Support> support = asked.state(from, on).stream()
                .flatMap(state -> state.supports().stream())
                .filter(it -> it.name().equals(to) || it.operation().equals(Optional.of(to)))
                .findFirst();
        String told = "%s to %s on %s: %s"
                .formatted(from, to, on, support.map(Supported::told).orElse("no support"));
        List<String> events = asked.behind(from, Fields.path("supports", to), on);
        return support.filter(this::isAsClaimed).isPresent()
                ? Finding.of(true, told, events)
                : asked.unlessBeyond(from, on, Finding.of(false, told, events));
    }

    private boolean isAsClaimed(OperationState.Support support) {
        return services.stream()
                .allMatch(asked -> support.services().stream()
                        .anyMatch(it -> it.service().equals(asked)
                                && funding.map(it.funding()::equals).orElse(true)));
    }

    private static String told(OperationState.Support support) {
        return String.join(
                ", ",
                support.services().stream()
                        .map(it -> "%s (%s)".formatted(it.service(), it.funding()))
                        .toList());
    }
}
