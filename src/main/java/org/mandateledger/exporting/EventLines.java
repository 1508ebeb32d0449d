package org.mandateledger.exporting;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;

/** One event a line, as answers write it: in its newest version. */
final class EventLines {
    private EventLines() {}

    static Body of(Scope scope) {
        return out -> {
            for (Iterator<RecordedEvent> events = scope.recorded().iterator(); events.hasNext(); ) {
                out.write((AnswerJson.mapper().writeValueAsString(EventJson.json(events.next())) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
