package org.mandateledger.asof;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/as-of/{date}")
class AsOfEndpoint {
    private final Questions questions;

    AsOfEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** What was in force on a day. */
    @GetMapping
    AsOfAnswer world(
            @PathVariable String date,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String host,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable String text) {
        return questions.ask(
                new AsOfQuery(
                        Optional.of(AsOf.day(date)),
                        questions.knownAt(knownAt),
                        Optional.empty(),
                        Filter.of(kind, status, host, lead, text)),
                AsOfAnswer.class);
    }

    /** One operation on a day, by its id or any name that it ever bore. */
    @GetMapping("/operations/{operation}")
    AsOfAnswer operation(
            @PathVariable String date,
            @PathVariable String operation,
            @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(
                new AsOfQuery(
                        Optional.of(AsOf.day(date)), questions.knownAt(knownAt), Optional.of(operation), Filter.ANY),
                AsOfAnswer.class);
    }
}
