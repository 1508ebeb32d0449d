package org.mandateledger.survey;

import org.jspecify.annotations.Nullable;
import org.mandateledger.web.Questions;
import org.springdoc.core.annotations.ParameterObject;
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
    OperationsSurvey operations(@ParameterObject Asked asked, @RequestParam(defaultValue = "year") String by) {
        return answer(asked, by, OperationsSurvey.class);
    }

    /** The authorised strength of all operations together on the last day of each year, or month: a lower bound. */
    @GetMapping("/strength")
    StrengthSurvey strength(@ParameterObject Asked asked, @RequestParam(defaultValue = "year") String by) {
        return answer(asked, by, StrengthSurvey.class);
    }

    /** The terms that core mandates were given in each year, or month: how many, how long, and after which gaps. */
    @GetMapping("/mandates")
    MandatesSurvey mandates(@ParameterObject Asked asked, @RequestParam(defaultValue = "year") String by) {
        return answer(asked, by, MandatesSurvey.class);
    }

    /** Which instruments changed which operations. */
    @GetMapping("/decisions")
    DecisionsSurvey decisions(@ParameterObject Asked asked) {
        return answer(asked, null, DecisionsSurvey.class);
    }

    private <A> A answer(Asked asked, @Nullable String by, Class<A> answer) {
        return questions.ask(asked.query(by, questions::knownAt), answer);
    }
}
