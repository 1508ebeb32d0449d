package org.mandateledger.eligibility;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/eligibility")
class EligibilityEndpoint {
    private final Questions questions;

    EligibilityEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** Which operations meet the criteria of S/RES/2719 (2023) on a day. */
    @GetMapping
    EligibilityAnswer eligibility(
            @RequestParam String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String operation) {
        return questions.ask(
                new EligibilityQuery(AsOf.day(asOf), questions.knownAt(knownAt), Optional.ofNullable(operation)),
                EligibilityAnswer.class);
    }
}
