package org.mandateledger.lineage;

import org.jspecify.annotations.Nullable;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/lineage/{operation}")
class LineageEndpoint {
    private final Questions questions;

    LineageEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** Whom an operation followed and who followed it, by its id or any name that it ever bore. */
    @GetMapping
    LineageAnswer lineage(@PathVariable String operation, @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(new LineageQuery(operation, questions.knownAt(knownAt)), LineageAnswer.class);
    }
}
