package org.mandateledger.correcting;

import java.security.Principal;
import java.util.List;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Knowledge;
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
        Requested requested = Requested.of(body);
        Knowledge known = ledger.current().now();
        Amendment amendment = Amendment.of(id, known, requested.sources(), requested.reason());
        ChangeSet changeSet = new ChangeSet(
                "corrections/" + id, maintainer.getName(), requested.reason(), List.of(requested.event(amendment)));
        return recordings.answer(changeSet.upon(known), dryRun);
    }
}
