package org.mandateledger.pages.correcting;

import java.nio.charset.StandardCharsets;
import org.mandateledger.correcting.Amendment;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.Sha256;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.recording.EventAnswer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds of an event before it is corrected.
 *
 * @param known according to which it holds
 * @param isFinal that it was retracted, or is a retraction: nothing is left to correct
 */
record Standing(String id, Knowledge known, Event event, boolean isFinal) {

    static Standing of(EventAnswer answer, Knowledge known) {
        String id = answer.event().path("id").asString();
        Event event = Amendment.of(id, known, java.util.List.of(), "").words();
        return new Standing(
                id, known, event, answer.fate().equals("retracted") || event.fact() instanceof Fact.OfLedger);
    }

    EventType type() {
        return event.type();
    }

    ObjectNode json() {
        return EventJson.json(event);
    }

    /** By which a form knows that the event still says what the form began with. */
    String mark() {
        return Sha256.hex(json().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The words of a form with what no correction changes. */
    ObjectNode whole(ObjectNode words) {
        ObjectNode whole = words.deepCopy();
        whole.put("type", type().name());
        whole.put("id", event.id());
        if (event.fact() instanceof Fact.OfOperation) {
            whole.put("operation", event.subject());
        }
        return whole;
    }
}
