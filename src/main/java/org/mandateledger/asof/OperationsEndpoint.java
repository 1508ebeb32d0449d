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

/** The register: all operations that the ledger holds, as they are on the latest day of which it knows anything. */
@RestController
@RequestMapping("/api/v1/operations")
class OperationsEndpoint {
    private final Questions questions;

    OperationsEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** All operations, the closed included, on the latest day known or another. */
    @GetMapping
    AsOfAnswer operations(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = Filter.ANY_STATUS) String status,
            @RequestParam(required = false) @Nullable String host,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable String text) {
        return questions.ask(
                new AsOfQuery(
                        Optional.ofNullable(asOf).map(AsOf::day),
                        questions.knownAt(knownAt),
                        Optional.empty(),
                        Filter.of(kind, status, host, lead, text)),
                AsOfAnswer.class);
    }

    /** One operation, by its id or any name that it ever bore, on the latest day known or another. */
    @GetMapping("/{operation}")
    AsOfAnswer operation(
            @PathVariable String operation,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(
                new AsOfQuery(
                        Optional.ofNullable(asOf).map(AsOf::day),
                        questions.knownAt(knownAt),
                        Optional.of(operation),
                        Filter.ANY),
                AsOfAnswer.class);
    }
}
