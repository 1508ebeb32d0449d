package org.mandateledger.claims;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Labels;
import org.mandateledger.web.Momentary;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Momentary
@RestController
@RequestMapping("/api/v1/claims")
class ClaimsEndpoint {
    private final Questions questions;

    ClaimsEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** What sources claim, and how it stands against the ledger. */
    @GetMapping
    ClaimsAnswer claims(
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String verdict,
            @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(
                new ClaimsQuery(
                        Optional.ofNullable(source),
                        Labels.parse("verdict", verdict, Verdict.class),
                        Optional.empty(),
                        questions.knownAt(knownAt)),
                ClaimsAnswer.class);
    }

    /** One claim with its verdict. */
    @GetMapping("/{id}")
    ClaimsAnswer claim(@PathVariable String id, @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(
                new ClaimsQuery(Optional.empty(), Optional.empty(), Optional.of(id), questions.knownAt(knownAt)),
                ClaimsAnswer.class);
    }
}
