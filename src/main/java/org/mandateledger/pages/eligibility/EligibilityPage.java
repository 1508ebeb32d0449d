package org.mandateledger.pages.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mandateledger.eligibility.EligibilityAnswer;
import org.mandateledger.eligibility.EligibilityQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Written;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Which operations meet the criteria of S/RES/2719 (2023) on a day, and by what evidence. */
@Controller
class EligibilityPage {
    private final Questions questions;

    EligibilityPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/eligibility")
    String eligibility(
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String operation,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = moment.known();
        LocalDate day = moment.day(asOf);
        EligibilityAnswer answer = questions.ask(
                new EligibilityQuery(day, moment.knownAt(), Written.in(operation)), EligibilityAnswer.class);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("asOf", day.toString());
        asked.put("operation", operation.strip());
        model.addAttribute("eligibility", Eligibility.of(day, answer, known));
        model.addAttribute("operation", operation.strip());
        model.addAttribute("alternates", Alternates.of(to, "/eligibility", asked));
        return "pages/eligibility";
    }
}
