package org.mandateledger.pages.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asof.AsOfAnswer;
import org.mandateledger.asof.AsOfQuery;
import org.mandateledger.asof.OperationState;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.DrawingRoom;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The world as of a day: the first page. */
@Controller
class WorldPage {
    private final Questions questions;
    private final DrawingRoom drawings;

    WorldPage(Questions questions, DrawingRoom drawings) {
        this.questions = questions;
        this.drawings = drawings;
    }

    /** The day of the form leads to the page of that day, which can be cited. */
    @GetMapping(value = "/as-of", params = "date")
    RedirectView day(@RequestParam String date, Wanted wanted, @ModelAttribute("to") To to) {
        Map<String, String> all = new LinkedHashMap<>(wanted.parameters());
        RedirectView there =
                new RedirectView(date.isBlank() ? to.page("/as-of", all) : to.page("/as-of/{day}", all, date.strip()));
        there.setExpandUriTemplateVariables(false);
        return there;
    }

    @GetMapping({"/", "/as-of"})
    String latest(
            Wanted wanted,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        return world(LatestDay.of(moment.known()), wanted, moment, to, model);
    }

    @GetMapping("/as-of/{date}")
    String world(
            @PathVariable String date,
            Wanted wanted,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        return world(AsOf.day(date), wanted, moment, to, model);
    }

    /** The operations of the page as a picture on the line of time, by who leads. */
    @GetMapping(value = "/as-of/{date}.svg", produces = DrawingRoom.SVG)
    ResponseEntity<String> picture(
            @PathVariable String date,
            Wanted wanted,
            @ModelAttribute(value = "moment", binding = false) Moment moment) {
        LocalDate day = AsOf.day(date);
        Map<String, List<String>> groups = World.byLead(operations(day, wanted, moment), state -> state.id());
        return ResponseEntity.ok(drawings.alone(moment.known()).lanes(groups, Optional.of(day)));
    }

    private List<OperationState> operations(LocalDate day, Wanted wanted, Moment moment) {
        return questions
                .ask(
                        new AsOfQuery(Optional.of(day), moment.knownAt(), Optional.empty(), wanted.filter()),
                        AsOfAnswer.class)
                .operations();
    }

    private String world(LocalDate day, Wanted wanted, Moment moment, To to, Model model) {
        Knowledge known = moment.known();
        List<OperationState> operations = operations(day, wanted, moment);
        model.addAttribute("world", World.of(day, operations, drawings.of(known).days(), known));
        model.addAttribute("strip", new Drawing(drawings.of(known).strip(day)));
        model.addAttribute("wanted", wanted);
        model.addAttribute("choices", Choices.of(known));
        model.addAttribute(
                "alternates",
                Alternates.of(to, "/as-of/{day}", wanted.parameters(), day.toString())
                        .and("SVG", to.page("/as-of/{day}.svg", wanted.parameters(), day.toString())));
        return "pages/world";
    }
}
