package org.mandateledger.pages.expiring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.expiring.ExpiringAnswer;
import org.mandateledger.expiring.ExpiringQuery;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Documents;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Works;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The mandates whose last day comes soon. */
@Controller
class ExpiringPage {
    private static final String SPAN = "90d";
    private static final String CALENDAR = "/api/v1/calendar.ics";

    private final Questions questions;
    private final Works works;

    ExpiringPage(Questions questions, Works works) {
        this.questions = questions;
        this.works = works;
    }

    @GetMapping("/expiring")
    String expiring(
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = SPAN) String within,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        LocalDate latest = LatestDay.of(moment.known());
        ExpiringAnswer answer =
                questions.ask(new ExpiringQuery(moment.day(asOf), within, moment.knownAt()), ExpiringAnswer.class);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("asOf", answer.asOf());
        asked.put("within", answer.within());
        model.addAttribute("outlook", Outlook.of(answer, latest, !asOf.isBlank(), new Documents(works.all())));
        model.addAttribute("calendar", CALENDAR);
        model.addAttribute(
                "webcal",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .scheme("webcal")
                        .path(CALENDAR)
                        .build()
                        .toUriString());
        model.addAttribute("alternates", Alternates.of(to, "/expiring", asked).and("ICS", CALENDAR));
        return "pages/expiring";
    }
}
