package org.mandateledger.pages.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asof.AsOfAnswer;
import org.mandateledger.asof.AsOfQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.DrawingRoom;
import org.mandateledger.pages.To;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
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
    private final LedgerSource ledger;
    private final DrawingRoom drawings;

    WorldPage(Questions questions, LedgerSource ledger, DrawingRoom drawings) {
        this.questions = questions;
        this.ledger = ledger;
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
            @RequestParam(required = false) @Nullable String knownAt,
            @ModelAttribute("to") To to,
            Model model) {
        return world(LatestDay.of(known(knownAt)), wanted, knownAt, to, model);
    }

    @GetMapping("/as-of/{date}")
    String world(
            @PathVariable String date,
            Wanted wanted,
            @RequestParam(required = false) @Nullable String knownAt,
            @ModelAttribute("to") To to,
            Model model) {
        return world(AsOf.day(date), wanted, knownAt, to, model);
    }

    private String world(LocalDate day, Wanted wanted, @Nullable String knownAt, To to, Model model) {
        Knowledge known = known(knownAt);
        AsOfAnswer answer = questions.ask(
                new AsOfQuery(Optional.of(day), questions.knownAt(knownAt), Optional.empty(), wanted.filter()),
                AsOfAnswer.class);
        model.addAttribute(
                "world", World.of(day, answer.operations(), drawings.of(known).days(), known));
        model.addAttribute("strip", new Drawing(drawings.of(known).strip(day)));
        model.addAttribute("wanted", wanted);
        model.addAttribute("choices", Choices.of(known));
        model.addAttribute("alternates", Alternates.of(to, "/as-of/{day}", wanted.parameters(), day.toString()));
        return "pages/world";
    }

    private Knowledge known(@Nullable String knownAt) {
        return KnownAt.of(questions.knownAt(knownAt), ledger.current());
    }
}
