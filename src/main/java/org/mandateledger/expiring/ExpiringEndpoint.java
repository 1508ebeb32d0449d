package org.mandateledger.expiring;

import org.jspecify.annotations.Nullable;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/expiring")
class ExpiringEndpoint {
    private final Questions questions;

    ExpiringEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** Mandates that run out within a span of a day, such as 90d, 6m or 1y. */
    @GetMapping
    ExpiringAnswer expiring(
            @RequestParam String asOf,
            @RequestParam(defaultValue = "90d") String within,
            @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(
                new ExpiringQuery(AsOf.day(asOf), within, questions.knownAt(knownAt)), ExpiringAnswer.class);
    }
}
