package org.mandateledger.timeline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TimelineEndpoint {
    private final Questions questions;

    TimelineEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** What happened to an operation, by its id or any name that it ever bore, or to several, separated by commas. */
    @GetMapping("/api/v1/operations/{operation}/timeline")
    TimelineAnswer timeline(
            @PathVariable List<String> operation,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "false") boolean lineage,
            @RequestParam(defaultValue = "false") boolean corrected) {
        return questions.ask(
                new TimelineQuery(
                        operation,
                        questions.knownAt(knownAt),
                        Optional.ofNullable(from).map(AsOf::day),
                        Optional.ofNullable(to).map(AsOf::day),
                        lineage,
                        corrected),
                TimelineAnswer.class);
    }
}
