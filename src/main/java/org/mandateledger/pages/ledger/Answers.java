package org.mandateledger.pages.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;

/** The corrections and retractions of events, by the events that they answer. */
final class Answers {
    private final Map<String, List<RecordedEvent>> answers = new HashMap<>();
    private final Knowledge known;
    private final Ledger ledger;

    Answers(Knowledge known, Ledger ledger) {
        this.known = known;
        this.ledger = ledger;
        known.events()
                .forEach(event -> event.event()
                        .fact()
                        .answered()
                        .ifPresent(target -> answers.computeIfAbsent(root(target), _ -> new ArrayList<>())
                                .add(event)));
    }

    /** To the event first recorded, or to corrections of it, in the order of recording. */
    List<RecordedEvent> to(String id) {
        return List.copyOf(answers.getOrDefault(id, List.of()));
    }

    boolean retracted(String id) {
        return to(id).stream()
                .anyMatch(answer -> answer.event().fact() instanceof Fact.EventRetracted it
                        && it.target().equals(id));
    }

    /** The event first recorded, where an answer answers an answer. */
    String root(String id) {
        return known.event(id)
                .flatMap(event -> event.event().fact().answered())
                .map(this::root)
                .orElse(id);
    }

    /** The words that stood until an answer was recorded. */
    Optional<Event> before(RecordedEvent answer) {
        return answer.event()
                .fact()
                .answered()
                .map(this::root)
                .flatMap(root -> ledger.at(answer.position() - 1)
                        .standing(root)
                        .map(Placed::event)
                        .or(() -> known.event(root).map(RecordedEvent::event)));
    }
}
