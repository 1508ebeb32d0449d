package org.mandateledger.recording;

import java.util.List;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Lookup;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Fate;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Wording;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as it was recorded, and what has become of it.
 *
 * @param fate whether its words stand, or a correction or a retraction took their place, be it that of what it corrects;
 *     or set-aside, where it could not be applied and answers lack it
 * @param answers the corrections and retractions of it, in order of recording
 */
public record EventAnswer(Head head, ObjectNode event, String fate, List<ObjectNode> answers) {

    public static EventAnswer to(EventQuery query, Ledger ledger) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        RecordedEvent recorded = Lookup.event(query.id(), known);
        List<RecordedEvent> answers = known.recorded(recorded.event().subject()).stream()
                .filter(event -> event.event()
                        .fact()
                        .answered()
                        .filter(query.id()::equals)
                        .isPresent())
                .toList();
        return new EventAnswer(
                Head.of(known),
                EventJson.json(recorded),
                known.setAside().contains(recorded) ? "set-aside" : fate(recorded, known),
                answers.stream().map(EventJson::json).toList());
    }

    private static String fate(RecordedEvent recorded, Knowledge known) {
        return Wording.of(recorded.event().subject(), known).stream()
                .filter(wording ->
                        wording.entry().event().id().equals(recorded.event().id()))
                .findFirst()
                .map(wording -> Label.of(wording.fate()))
                .orElse(Label.of(Fate.STANDS));
    }
}
