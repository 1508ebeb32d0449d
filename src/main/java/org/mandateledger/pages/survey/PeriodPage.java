package org.mandateledger.pages.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.Step;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;
import org.mandateledger.survey.MandatesSurvey;
import org.mandateledger.survey.OperationsSurvey;
import org.mandateledger.survey.StrengthSurvey;
import org.mandateledger.survey.SurveyQuery;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One year or month of the survey: the operations and resolutions behind its numbers. */
@Controller
class PeriodPage {
    private final Questions questions;

    PeriodPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/survey/{period:\\d{4}(?:-\\d\\d)?}")
    String period(
            @PathVariable String period,
            Wanted wanted,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        int year = Integer.parseInt(period.substring(0, 4));
        SurveyQuery asked = wanted.query(moment);
        SurveyQuery query = new SurveyQuery(
                Optional.of(year),
                Optional.of(year),
                period.length() == 4 ? Step.YEAR : Step.MONTH,
                asked.kind(),
                asked.operation(),
                moment.knownAt());
        OperationsSurvey operations = questions.ask(query, OperationsSurvey.class);
        OperationsSurvey.Count count = of(period, operations.periods(), OperationsSurvey.Count::period);
        StrengthSurvey.Sum sum =
                of(period, questions.ask(query, StrengthSurvey.class).periods(), StrengthSurvey.Sum::period);
        MandatesSurvey.Terms terms =
                of(period, questions.ask(query, MandatesSurvey.class).periods(), MandatesSurvey.Terms::period);
        model.addAttribute("period", Say.date(period));
        model.addAttribute("behind", Behind.of(count, sum, terms, moment.known()));
        model.addAttribute("terms", terms);
        model.addAttribute("world", to.page("/as-of/{day}", wanted.ofWorld(), count.on()));
        model.addAttribute("decisions", to.page("/survey/decisions", wanted.decisionsOf(year)));
        model.addAttribute("survey", to.page("/survey", wanted.ofOperations()));
        model.addAttribute("neighbours", Turn.around(period, wanted, moment.known(), to));
        return "pages/survey-period";
    }

    private static <T> T of(String period, List<T> periods, Function<T, String> written) {
        return periods.stream()
                .filter(it -> written.apply(it).equals(period))
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("the ledger knows nothing of %s; the survey says how far it reaches: /survey"
                                .formatted(period)));
    }
}
