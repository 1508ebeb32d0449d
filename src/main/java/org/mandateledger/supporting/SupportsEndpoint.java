package org.mandateledger.supporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/supports")
class SupportsEndpoint {
    private final Questions questions;

    SupportsEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** Who supported whom on a day. */
    @GetMapping
    SupportsAnswer supports(
            @RequestParam String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String operation) {
        return questions.ask(
                new SupportsQuery(AsOf.day(asOf), questions.knownAt(knownAt), Optional.ofNullable(operation)),
                SupportsAnswer.class);
    }
}
