package org.mandateledger.pages.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asof.OperationState;
import org.mandateledger.drawing.Drawings;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Operation;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Documents;
import org.mandateledger.pages.Documents.Act;

/**
 * What the page is made from.
 *
 * @param history the events that stand, in the order in which they took effect
 */
record Material(
        OperationState state,
        LocalDate day,
        Knowledge known,
        Drawings drawings,
        Bibliography works,
        Documents documents,
        List<Placed<Event>> history,
        List<Frame> frames) {

    static Material of(OperationState state, LocalDate day, Knowledge known, Drawings drawings, Bibliography works) {
        return new Material(
                state,
                day,
                known,
                drawings,
                works,
                new Documents(works),
                known.history(state.id()),
                Frame.of(state.id(), known));
    }

    String id() {
        return state.id();
    }

    /** The last day of operations, whatever the day asked about. */
    Optional<LocalDate> end() {
        return known.operation(id())
                .flatMap(Operation::ended)
                .map(it -> it.value().latest())
                .filter(day -> !day.equals(LocalDate.MAX));
    }

    Optional<Act> act(Optional<String> symbol) {
        return symbol.map(documents::act);
    }

    /** The act behind an event. */
    Optional<Act> actOf(String event) {
        return act(event(event).flatMap(Event::instrument).map(Citation::symbol));
    }

    Optional<Event> event(String id) {
        return history.stream()
                .filter(placed -> placed.id().equals(id))
                .map(Placed::event)
                .findFirst();
    }

    String acronym(String operation) {
        return Acronyms.of(operation, day, known);
    }
}
