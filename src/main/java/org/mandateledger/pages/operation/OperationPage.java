package org.mandateledger.pages.operation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asof.AsOfAnswer;
import org.mandateledger.asof.AsOfQuery;
import org.mandateledger.asof.Filter;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.DrawingRoom;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Works;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** An operation on a day, by its id or any name that it ever bore. */
@Controller
class OperationPage {
    private final Questions questions;
    private final Works works;
    private final DrawingRoom drawings;

    OperationPage(Questions questions, Works works, DrawingRoom drawings) {
        this.questions = questions;
        this.works = works;
        this.drawings = drawings;
    }

    /** The day of the form leads to the page of that day, which can be cited. */
    @GetMapping(value = "/operations/{operation}", params = "asOf")
    RedirectView day(@PathVariable String operation, @RequestParam String asOf, @ModelAttribute("to") To to) {
        RedirectView there =
                new RedirectView(asOf.isBlank() ? to.operation(operation) : to.operation(operation, asOf.strip()));
        there.setExpandUriTemplateVariables(false);
        return there;
    }

    @GetMapping("/operations/{operation}")
    String latest(
            @PathVariable String operation,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        return operation(operation, LatestDay.of(moment.known()), moment, to, model);
    }

    @GetMapping("/as-of/{date}/operations/{operation}")
    String onDay(
            @PathVariable String date,
            @PathVariable String operation,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        return operation(operation, AsOf.day(date), moment, to, model);
    }

    private String operation(String name, LocalDate day, Moment moment, To to, Model model) {
        AsOfAnswer answer = questions.ask(
                new AsOfQuery(Optional.of(day), moment.knownAt(), Optional.of(name), Filter.ANY), AsOfAnswer.class);
        Knowledge known = moment.known();
        Dossier dossier =
                Dossier.of(Material.of(answer.operations().getFirst(), day, known, drawings.of(known), works.all()));
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "alternates",
                Alternates.of(to, "/as-of/{day}/operations/{id}", Map.of(), day.toString(), dossier.id())
                        .and("SVG", to.exported("svg", Map.of("operation", dossier.id())))
                        .and("ICS", to.exported("ics", Map.of("operation", dossier.id()))));
        return "pages/operation";
    }
}
