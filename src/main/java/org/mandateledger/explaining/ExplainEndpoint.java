package org.mandateledger.explaining;

import org.jspecify.annotations.Nullable;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExplainEndpoint {
    private final Questions questions;

    ExplainEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** Why a field of an operation's state has the value it has on a day. */
    @GetMapping("/api/v1/operations/{operation}/explain/{field}")
    ExplainAnswer explain(
            @PathVariable String operation,
            @PathVariable String field,
            @RequestParam String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(
                new ExplainQuery(operation, field, AsOf.day(asOf), questions.knownAt(knownAt)), ExplainAnswer.class);
    }
}
