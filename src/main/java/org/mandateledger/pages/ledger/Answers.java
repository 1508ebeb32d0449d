package org.mandateledger.pages.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fate;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Wording;

/** The corrections and retractions of events, by the events that they answer. */
final class Answers {
    private final Map<String, List<RecordedEvent>> answers = new HashMap<>();
    private final Map<String, Map<String, Fate>> fates = new ConcurrentHashMap<>();
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

    /** What became of the words of an event; a retraction has none, and stands. */
    Fate fate(Event event) {
        return fates.computeIfAbsent(event.subject(), this::fates).getOrDefault(event.id(), Fate.STANDS);
    }

    /** By the ids of events, which may be there twice where something could not be applied. */
    private Map<String, Fate> fates(String subject) {
        Map<String, Fate> fates = new HashMap<>();
        Wording.of(subject, known)
                .forEach(wording -> fates.put(wording.entry().event().id(), wording.fate()));
        return fates;
    }

    /** The event first recorded, where an answer answers an answer. */
    String root(String id) {
        Set<String> passed = new HashSet<>();
        String at = id;
        Optional<String> target = answered(at);
        while (target.isPresent() && passed.add(at)) {
            at = target.get();
            target = answered(at);
        }
        return at;
    }

    private Optional<String> answered(String id) {
        return known.event(id).flatMap(event -> event.event().fact().answered());
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
