package org.mandateledger.drift;

import org.jspecify.annotations.Nullable;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/drift")
class DriftEndpoint {
    private final Questions questions;

    DriftEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** How many operations of which sort were in force on the first day of each year, or month. */
    @GetMapping
    DriftAnswer drift(
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(defaultValue = "year") String by,
            @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(DriftQuery.of(from, to, by, questions.knownAt(knownAt)), DriftAnswer.class);
    }
}
