package org.mandateledger.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mandateledger.asof.Bearing;
import org.mandateledger.asof.Turns;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;

/**
 * The events that can have made two answers differ: those whose words turned something between the two days (by taking
 * effect, or because a last day that they state went by), and those recorded between the two states of knowledge.
 */
final class Causes {
    private final List<Cause> causes = new ArrayList<>();
    private final Bearing bearing;

    private record Cause(String id, Event event) {}

    Causes(LocalDate from, Knowledge first, LocalDate to, Knowledge second) {
        Knowledge earlier = first.position() <= second.position() ? first : second;
        Knowledge later = earlier == first ? second : first;
        bearing = new Bearing(later);
        if (!from.equals(to)) {
            LocalDate low = from.isBefore(to) ? from : to;
            LocalDate high = from.isBefore(to) ? to : from;
            second.operations().stream()
                    .flatMap(id -> second.history(id).stream())
                    .filter(placed -> Turns.of(placed.event()).anyMatch(day -> day.isAfter(low) && !day.isAfter(high)))
                    .forEach(placed -> causes.add(new Cause(placed.id(), placed.event())));
        }
        Set<String> ids = causes.stream().map(Cause::id).collect(Collectors.toSet());
        later.events()
                .filter(recorded -> recorded.position() > earlier.position())
                .map(recorded -> new Cause(recorded.event().id(), recorded.event()))
                .filter(cause -> !ids.contains(cause.id()))
                .forEach(causes::add);
    }

    List<String> of(String operation, String field) {
        List<String> bearingOnIt = matching(event -> bearing.on(operation, field, event));
        // there is no doubt about a field before the operation is there by both readings
        return bearingOnIt.isEmpty() && field.startsWith("uncertain.") ? ofExistence(operation) : bearingOnIt;
    }

    List<String> ofExistence(String operation) {
        return matching(event -> bearing.onExistence(operation, event));
    }

    private List<String> matching(Predicate<Event> which) {
        return causes.stream()
                .filter(cause -> which.test(cause.event()))
                .map(Cause::id)
                .toList();
    }
}
