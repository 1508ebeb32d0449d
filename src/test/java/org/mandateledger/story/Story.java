package org.mandateledger.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small world, told in events. Each is written as a JSON object, in single quotes and with bare keys; without sources
 * it gets one.
 */
public final class Story {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private final List<RecordedEvent> recorded = new ArrayList<>();

    private Story() {}

    /** Events recorded together at an instant. */
    public static Story learned(String instant, String... events) {
        return new Story().then(instant, events);
    }

    public Story then(String instant, String... events) {
        for (int i = 0; i < events.length; i++) {
            recorded.add(new RecordedEvent(
                    recorded.size() + 1,
                    Instant.parse(instant),
                    i + 1,
                    events.length,
                    event(events[i]),
                    "a test",
                    "to tell a story",
                    "story/" + instant,
                    "0".repeat(64)));
        }
        return this;
    }

    public Ledger ledger() {
        Ledger ledger = new Ledger();
        ledger.apply(recorded);
        return ledger;
    }

    public static String established(String id, String on, String kind, String lead) {
        return "{type: 'OperationEstablished', operation: '%s', effective: '%s', kind: '%s', lead: ['%s'], hostAreas: [], names: [{language: 'en', name: 'The %s', acronym: '%s'}]}"
                .formatted(id, on, kind, lead, id, id.toUpperCase(Locale.ROOT));
    }

    public static String commenced(String id, String on) {
        return "{type: 'OperationCommenced', operation: '%s', effective: '%s', scope: 'all'}".formatted(id, on);
    }

    public static String ceased(String id, String lastDay) {
        return "{type: 'OperationsCeased', operation: '%s', effective: '%s'}".formatted(id, lastDay);
    }

    private static Event event(String json) {
        ObjectNode node = (ObjectNode) LENIENT.readTree(json);
        if (!node.has("sources")) {
            node.putArray("sources").addObject().put("source", "a-source");
        }
        if (node.get("replacement") instanceof ObjectNode replacement && !replacement.has("sources")) {
            replacement.putArray("sources").addObject().put("source", "a-source");
        }
        return EventJson.event(node);
    }
}
