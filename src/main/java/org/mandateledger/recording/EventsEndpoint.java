package org.mandateledger.recording;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.web.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/events")
class EventsEndpoint {
    private final Questions questions;
    private final Recordings recordings;

    EventsEndpoint(Questions questions, Recordings recordings) {
        this.questions = questions;
        this.recordings = recordings;
    }

    /** What was recorded, in order of recording. */
    @GetMapping
    EventsAnswer events(
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String about) {
        if (limit < 1 || limit > EventsQuery.MOST) {
            throw new InvalidQuestion("limit is %d; ask for 1 to %d".formatted(limit, EventsQuery.MOST));
        }
        return questions.ask(
                new EventsQuery(questions.knownAt(knownAt), after, limit, Optional.ofNullable(about)),
                EventsAnswer.class);
    }

    /** One event as it was recorded, and what has become of it. */
    @GetMapping("/{id}")
    EventAnswer event(@PathVariable String id, @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(new EventQuery(id, questions.knownAt(knownAt)), EventAnswer.class);
    }

    /**
     * Records a change set: {@code {"changeSet": name, "why": reason, "events": [...]}}. Its author is the token's
     * owner. With {@code dryRun} nothing is written, and the answer says what would change.
     */
    @PostMapping
    @Writes
    ResponseEntity<?> record(
            @RequestBody JsonNode body, @RequestParam(defaultValue = "false") boolean dryRun, Principal maintainer) {
        Submission given = Submission.of(body);
        String why =
                given.why().orElseThrow(() -> new InvalidLine("why is missing; say in words why this is recorded"));
        return recordings.answer(new ChangeSet(given.name(), maintainer.getName(), why, given.events()), dryRun);
    }
}
