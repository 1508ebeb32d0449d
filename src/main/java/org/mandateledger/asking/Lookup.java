package org.mandateledger.asking;

import java.time.LocalDate;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Naming;
import org.mandateledger.operation.Near;
import org.mandateledger.operation.RecordedEvent;

/** From what a person types to what the ledger holds; what it does not hold is {@link NotFound}, with what is near. */
public final class Lookup {
    private Lookup() {}

    /**
     * The id of the operation that bears or ever bore this name.
     *
     * @throws NotFound with near names, or with the candidates where there are several
     */
    public static String operation(String name, Knowledge known) {
        return switch (known.naming().find(name)) {
            case Naming.Found.One(String id) -> id;
            case Naming.Found.Several(var ids) ->
                throw new NotFound("'%s' was borne by several operations; say which: %s"
                        .formatted(Near.shown(name), String.join(", ", ids)));
            case Naming.Found.None(var near)
            when near.isEmpty() ->
                throw new NotFound("no operation is called '%s'; list them with: ./mandates as-of DATE%s"
                        .formatted(Near.shown(name), missing(known)));
            case Naming.Found.None(var near) ->
                throw new NotFound("no operation is called '%s'; near it: %s%s"
                        .formatted(Near.shown(name), String.join(", ", near), missing(known)));
        };
    }

    /** What is not known may be among what could not be applied. */
    private static String missing(Knowledge known) {
        int missing = known.setAside().size();
        return missing == 0
                ? ""
                : "; it may be among the %d recorded events that could not be applied: /api/v1/dead-letters"
                        .formatted(missing);
    }

    /** That an operation was not there on a day, with the day on which it was established. */
    public static NotFound notThere(String operation, LocalDate day, Knowledge known) {
        return new NotFound("%s is not known to exist on %s%s"
                .formatted(
                        operation,
                        day,
                        known.operation(operation)
                                .flatMap(it -> it.on(Milestone.ESTABLISHED))
                                .map(date -> "; it was established on " + date.value())
                                .orElse("")));
    }

    /**
     * The event with this id, whatever has become of it.
     *
     * @throws NotFound with near ids
     */
    public static RecordedEvent event(String id, Knowledge known) {
        return known.event(id)
                .orElseThrow(() -> new NotFound("there is no event '%s'%s"
                        .formatted(
                                Near.shown(id),
                                Near.hint(
                                        id,
                                        known.events()
                                                .map(event -> event.event().id())
                                                .toList()))));
    }
}
