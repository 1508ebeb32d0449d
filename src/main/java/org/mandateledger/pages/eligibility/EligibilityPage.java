package org.mandateledger.pages.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.eligibility.EligibilityAnswer;
import org.mandateledger.eligibility.EligibilityQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.To;
import org.mandateledger.time.AsOf;
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
    private final LedgerSource ledger;

    EligibilityPage(Questions questions, LedgerSource ledger) {
        this.questions = questions;
        this.ledger = ledger;
    }

    @GetMapping("/eligibility")
    String eligibility(
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String operation,
            @RequestParam(required = false) @Nullable String knownAt,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = KnownAt.of(questions.knownAt(knownAt), ledger.current());
        LocalDate day = asOf.isBlank() ? LatestDay.of(known) : AsOf.day(asOf.strip());
        EligibilityAnswer answer = questions.ask(
                new EligibilityQuery(
                        day,
                        questions.knownAt(knownAt),
                        Optional.of(operation.strip()).filter(it -> !it.isEmpty())),
                EligibilityAnswer.class);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("asOf", day.toString());
        asked.put("operation", operation.strip());
        model.addAttribute("eligibility", Eligibility.of(day, answer, known));
        model.addAttribute("operation", operation.strip());
        model.addAttribute("alternates", Alternates.of(to, "/eligibility", asked));
        return "pages/eligibility";
    }
}
