package org.mandateledger.pages.survey;

import org.jspecify.annotations.Nullable;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Item;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Works;
import org.mandateledger.survey.DecisionsSurvey;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Which resolutions changed which operations, to be searched. */
@Controller
class DecisionsPage {
    private final Questions questions;
    private final Works works;

    DecisionsPage(Questions questions, Works works) {
        this.questions = questions;
        this.works = works;
    }

    @GetMapping("/survey/decisions")
    String decisions(
            Wanted wanted,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int offset,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Asked asked = new Asked(wanted, what, text, offset);
        DecisionsSurvey answer = questions.ask(wanted.query(moment), DecisionsSurvey.class);
        model.addAttribute("decisions", Decisions.of(answer, asked, moment.known(), works.documents(), to));
        model.addAttribute("asked", asked);
        model.addAttribute("wanted", wanted);
        model.addAttribute("kinds", Item.kinds());
        model.addAttribute(
                "whats",
                Asked.choices(answer).stream()
                        .map(it -> new Item(it, Say.label(it)))
                        .toList());
        if (asked.isOnlyOfYearsAndOperations()) {
            model.addAttribute("alternates", Alternates.of(to, "/survey/decisions", wanted.ofDecisions()));
        }
        return "pages/survey-decisions";
    }
}
