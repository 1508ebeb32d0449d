package org.mandateledger.format;

import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From an event to its JSON object; the order of fields is fixed, so that one event has one form, byte for byte. */
final class EventWriting {
    private static final JsonMapper MAPPER = DomainModule.mapper();

    private EventWriting() {}

    static ObjectNode json(Event event) {
        ObjectNode json = MAPPER.createObjectNode();
        write(event, json);
        return json;
    }

    static void write(Event event, ObjectNode json) {
        json.put("id", event.id());
        json.put("type", event.type().name());
        json.put("version", event.type().version());
        switch (event.fact()) {
            case Fact.OfOperation _ -> json.put("operation", event.subject());
            case Fact.OfLedger _ -> json.put("subject", event.subject());
            case Fact.OfInstrument _ -> {}
        }
        json.put("effective", event.effective().toString());
        event.instrument().ifPresent(act -> json.set("instrument", MAPPER.valueToTree(act)));
        if (event.fact() instanceof Fact.EventCorrected corrected) {
            json.put("target", corrected.target());
            json.set("replacement", json(corrected.replacement()));
        } else {
            ObjectNode fact = MAPPER.valueToTree(event.fact());
            json.setAll(fact);
        }
        json.set("sources", MAPPER.valueToTree(event.sources()));
        event.note().ifPresent(note -> json.put("note", note));
        event.revokes().ifPresent(id -> json.put("revokes", id));
        event.condition().ifPresent(condition -> json.put("condition", condition));
    }
}
