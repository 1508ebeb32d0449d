package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.InEffect;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Operation;

/** Reads a lane from the history of an operation. */
final class LaneSource {
    private LaneSource() {}

    static Optional<Lane> read(String id, Knowledge known) {
        List<Frame> frames = Frame.of(id, known);
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        Operation operation = frames.getLast().operation();
        List<Placed<Event>> history = InEffect.of(known.history(id));
        LocalDate horizon = horizon(operation, history);
        LocalDate closed = Lane.closed(operation);
        LocalDate strengthEnd = strengthEnd(operation, closed);
        return Optional.of(new Lane(
                operation,
                NameSpan.of(frames),
                strands(operation, frames, closed),
                Step.force(frames, strengthEnd),
                Step.police(frames, strengthEnd),
                Mark.of(history),
                SupportLane.of(id, frames, closed),
                horizon));
    }

    static LocalDate strengthEnd(Operation operation, LocalDate closed) {
        return Days.earlier(closed, coreEnd(operation, closed));
    }

    /** For an operation that never began, ceilings go with its mandate. */
    private static LocalDate coreEnd(Operation operation, LocalDate closed) {
        return operation.begun().isPresent()
                ? closed
                : operation
                        .core()
                        .end()
                        .map(it -> Days.after(it.value().lastDay().latest()))
                        .orElse(closed);
    }

    private static Map<String, List<Term>> strands(Operation operation, List<Frame> frames, LocalDate closed) {
        List<String> names = new ArrayList<>(operation.strands().keySet());
        if (names.remove(Fact.CORE)) {
            names.addFirst(Fact.CORE);
        }
        Map<String, List<Term>> strands = new LinkedHashMap<>();
        for (String name : names) {
            List<Term> terms = Term.of(name, frames, closed);
            if (!terms.isEmpty()) {
                strands.put(name, terms);
            }
        }
        return strands;
    }

    private static LocalDate horizon(Operation operation, List<Placed<Event>> history) {
        LocalDate lastEvent = Days.last(
                history.stream().map(it -> it.event().effective().earliest()).toList(), LocalDate.MIN);
        return operation
                .completeTo()
                .map(it -> it.value().latest())
                .filter(it -> !it.equals(LocalDate.MAX))
                .map(it -> Days.later(it, lastEvent))
                .orElse(lastEvent);
    }
}
