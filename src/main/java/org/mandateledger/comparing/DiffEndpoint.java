package org.mandateledger.comparing;

import org.jspecify.annotations.Nullable;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DiffEndpoint {
    private final Questions questions;

    DiffEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** What differs between two days, or between two states of knowledge, or both. */
    @GetMapping("/api/v1/diff")
    DiffAnswer diff(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String knownAt2) {
        return questions.ask(
                new DiffQuery(AsOf.day(from), AsOf.day(to), questions.knownAt(knownAt), questions.knownAt(knownAt2)),
                DiffAnswer.class);
    }
}
