package org.mandateledger.exporting;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;
import tools.jackson.databind.node.ObjectNode;

/** CloudEvents 1.0 as a batch in JSON: one array, so that any reader of the format takes it whole. */
final class CloudEvents {
    private static final String SOURCE = "urn:mandate-ledger:events";

    private CloudEvents() {}

    static Body of(Scope scope) {
        return out -> {
            out.write('[');
            String between = "\n";
            for (Iterator<RecordedEvent> events = scope.recorded().iterator(); events.hasNext(); ) {
                out.write((between + AnswerJson.mapper().writeValueAsString(event(events.next())))
                        .getBytes(StandardCharsets.UTF_8));
                between = ",\n";
            }
            out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
        };
    }

    private static ObjectNode event(RecordedEvent recorded) {
        ObjectNode json = AnswerJson.mapper().createObjectNode();
        json.put("specversion", "1.0");
        json.put("id", recorded.event().id() + "@" + recorded.position());
        json.put("source", SOURCE);
        json.put(
                "type",
                "org.mandateledger.%s.v%d"
                        .formatted(
                                recorded.event().type().name(),
                                recorded.event().type().version()));
        json.put("subject", recorded.event().subject());
        json.put("time", EventJson.instant(recorded.recorded()));
        json.put("datacontenttype", "application/json");
        json.set("data", EventJson.json(recorded));
        return json;
    }
}
