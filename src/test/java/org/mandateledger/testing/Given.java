package org.mandateledger.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerFiles;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ledger for a test, from events in JSON with bare field names and single quotes allowed. Batches are recorded one
 * minute apart, the first at {@link #START}; an event that names no source is given one.
 */
public final class Given {
    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final JsonMapper RELAXED = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final List<List<RecordedEvent>> batches = new ArrayList<>();
    private final Ledger ledger = new Ledger();

    /** A ledger with one batch, a JSON array of events. */
    public static Given events(String json) {
        return new Given().then(json);
    }

    /** Records another batch, a minute after the one before. */
    public Given then(String json) {
        return then("as the test has it", json);
    }

    public Given then(String why, String json) {
        List<RecordedEvent> batch = batch(why, json);
        batches.add(batch);
        ledger.apply(batch);
        return this;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Knowledge now() {
        return ledger.now();
    }

    /** What was known once that batch, counted from 1, was recorded. */
    public Knowledge after(int batch) {
        return ledger.knownAt(recorded(batch));
    }

    /** When a batch, counted from 1, was recorded. */
    public static Instant recorded(int batch) {
        return START.plus(Duration.ofMinutes(batch - 1L));
    }

    /** What would be known if these events were recorded next. */
    public Knowledge supposing(String json) {
        return now().with(batch("a proposal", json));
    }

    /** Writes the ledger's files, for commands that read them. */
    public Path in(Path directory) {
        try (LedgerFiles files = LedgerFiles.openForWriting(directory)) {
            batches.forEach(batch ->
                    files.append("test", batch.stream().map(EventJson::line).toList()));
        }
        return directory;
    }

    /** One event, as it would be given to be recorded. */
    public static Event event(String json) {
        return event(RELAXED.readTree(json));
    }

    private List<RecordedEvent> batch(String why, String json) {
        JsonNode array = RELAXED.readTree(json);
        long position = ledger.now().position();
        List<RecordedEvent> batch = new ArrayList<>();
        for (JsonNode node : array) {
            int part = batch.size() + 1;
            batch.add(new RecordedEvent(
                    position + part,
                    recorded(batches.size() + 1),
                    part,
                    array.size(),
                    event(node),
                    "tester",
                    why,
                    "test/" + (batches.size() + 1),
                    ""));
        }
        return batch;
    }

    private static Event event(JsonNode node) {
        ObjectNode event = (ObjectNode) node;
        sourced(event);
        if (event.get("replacement") instanceof ObjectNode replacement) {
            sourced(replacement);
        }
        return EventJson.event(event);
    }

    private static void sourced(ObjectNode event) {
        if (!event.has("sources")) {
            event.putArray("sources").addObject().put("source", "a-source");
        }
    }
}
