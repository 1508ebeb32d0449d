package org.mandateledger.recording;

import java.util.ArrayList;
import java.util.List;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A change set as the body of a request. Who records it is taken from the token, never from the body. */
final class ChangeSetBody {
    private ChangeSetBody() {}

    static ChangeSet read(JsonNode body, String by) {
        if (!(body instanceof ObjectNode object) || !object.path("events").isArray()) {
            throw new InvalidLine("events is missing; send {\"changeSet\": name, \"why\": reason, \"events\": [...]}");
        }
        if (!object.hasNonNull("why")) {
            throw new InvalidLine("why is missing; say in words why this is recorded");
        }
        List<Event> events = new ArrayList<>();
        int number = 0;
        for (JsonNode event : object.path("events")) {
            number++;
            events.add(EventJson.entry("events[" + number + "]", event));
        }
        String name = object.path("changeSet")
                .asString("ledger/" + (events.isEmpty() ? "" : events.getFirst().id()));
        return new ChangeSet(name, by, object.path("why").asString(""), events);
    }
}
