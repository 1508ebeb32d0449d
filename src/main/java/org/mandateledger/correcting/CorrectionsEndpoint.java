package org.mandateledger.correcting;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.recording.Recordings;
import org.mandateledger.recording.Writes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/events/{id}/corrections")
class CorrectionsEndpoint {
    private final LedgerSource ledger;
    private final Recordings recordings;

    CorrectionsEndpoint(LedgerSource ledger, Recordings recordings) {
        this.ledger = ledger;
        this.recordings = recordings;
    }

    /**
     * Corrects or retracts an event: {@code reason}, {@code sources}, and one of {@code changes} (an object of dotted
     * field names and new values, null taking a field away), {@code replacement} (the whole event) or
     * {@code "retract": true}.
     */
    @PostMapping
    @Writes
    ResponseEntity<?> correct(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal maintainer) {
        if (!body.hasNonNull("reason")) {
            throw new InvalidLine("reason is missing; say in words what was wrong");
        }
        String reason = body.path("reason").asString("");
        Amendment amendment = Amendment.of(id, ledger.current().now(), sources(body.path("sources")), reason);
        Event event = event(amendment, body);
        return recordings.answer(
                new ChangeSet("corrections/" + id, maintainer.getName(), reason, List.of(event)), dryRun);
    }

    private static Event event(Amendment amendment, JsonNode body) {
        if (body.path("retract").asBoolean(false)) {
            return amendment.retract();
        }
        if (body.get("replacement") instanceof ObjectNode replacement) {
            return amendment.correct(replacement);
        }
        if (body.get("changes") instanceof ObjectNode changes && !changes.isEmpty()) {
            return amendment.correct(changes.properties().stream()
                    .map(change -> new Assignment(change.getKey(), change.getValue()))
                    .toList());
        }
        throw new InvalidLine("give one of changes, replacement or \"retract\": true");
    }

    private static List<SourceReference> sources(JsonNode written) {
        List<SourceReference> sources = new ArrayList<>();
        for (JsonNode source : written) {
            sources.add(source.isString() ? SourceOption.parse(source.asString()) : EventJson.source(source));
        }
        return sources;
    }
}
