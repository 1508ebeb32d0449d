package org.mandateledger.pages.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.Lookup;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.DrawingRoom;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Written;
import org.mandateledger.supporting.SupportsAnswer;
import org.mandateledger.supporting.SupportsQuery;
import org.mandateledger.web.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who supports whom on a day, with what, on what basis, and who pays. */
@Controller
class SupportsPage {
    private final Questions questions;
    private final DrawingRoom drawings;

    SupportsPage(Questions questions, DrawingRoom drawings) {
        this.questions = questions;
        this.drawings = drawings;
    }

    @GetMapping("/supports")
    String supports(
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String operation,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = moment.known();
        LocalDate day = moment.day(asOf);
        Optional<String> named = Written.in(operation);
        Optional<String> about = named.map(name -> Lookup.operation(name, known));
        SupportsAnswer answer = questions.ask(new SupportsQuery(day, moment.knownAt(), about), SupportsAnswer.class);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("asOf", day.toString());
        about.ifPresent(id -> parameters.put("operation", id));
        model.addAttribute("day", day.toString());
        model.addAttribute("dayWords", Say.day(day));
        model.addAttribute("operation", operation);
        model.addAttribute("about", about.map(id -> Acronyms.of(id, day, known)));
        model.addAttribute(
                "supports", answer.supports().stream().map(Support::of).toList());
        model.addAttribute(
                "drawing",
                new Drawing(drawings.of(known).supports(about.map(List::of).orElse(List.of()), day)));
        model.addAttribute(
                "alternates",
                Alternates.of(to, "/supports", parameters).and("SVG", to.page("/supports.svg", parameters)));
        return "pages/supports";
    }

    /** The picture alone. */
    @GetMapping(value = "/supports.svg", produces = DrawingRoom.SVG)
    ResponseEntity<String> picture(
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String operation,
            @ModelAttribute(value = "moment", binding = false) Moment moment) {
        Knowledge known = moment.known();
        List<String> about = Written.in(operation).map(name -> Lookup.operation(name, known)).stream()
                .toList();
        return ResponseEntity.ok(drawings.alone(known).supports(about, moment.day(asOf)));
    }
}
