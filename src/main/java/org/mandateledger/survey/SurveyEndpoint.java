package org.mandateledger.survey;

import org.jspecify.annotations.Nullable;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/survey")
class SurveyEndpoint {
    private final Questions questions;

    SurveyEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** How many operations were at work on the last day of each year, or month, by kind and by kind of mandate. */
    @GetMapping("/operations")
    OperationsSurvey operations(
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(defaultValue = "year") String by,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String knownAt) {
        return ask(from, to, by, kind, operation, knownAt, OperationsSurvey.class);
    }

    /** The authorised strength of all operations together on the last day of each year, or month: a lower bound. */
    @GetMapping("/strength")
    StrengthSurvey strength(
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(defaultValue = "year") String by,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String knownAt) {
        return ask(from, to, by, kind, operation, knownAt, StrengthSurvey.class);
    }

    /** The terms that core mandates were given in each year, or month: how many, how long, and after which gaps. */
    @GetMapping("/mandates")
    MandatesSurvey mandates(
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(defaultValue = "year") String by,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String knownAt) {
        return ask(from, to, by, kind, operation, knownAt, MandatesSurvey.class);
    }

    /** Which instruments changed which operations. */
    @GetMapping("/decisions")
    DecisionsSurvey decisions(
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String knownAt) {
        return ask(from, to, null, kind, operation, knownAt, DecisionsSurvey.class);
    }

    private <A> A ask(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String by,
            @Nullable String kind,
            @Nullable String operation,
            @Nullable String knownAt,
            Class<A> answer) {
        return questions.ask(SurveyQuery.of(from, to, by, kind, operation, questions.knownAt(knownAt)), answer);
    }
}
