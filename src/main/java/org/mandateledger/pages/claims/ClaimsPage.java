package org.mandateledger.pages.claims;

import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.claims.ClaimsAnswer;
import org.mandateledger.claims.ClaimsQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Kept;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Works;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What the essays claim, statement by statement, held against the ledger. */
@Controller
class ClaimsPage {
    private final Questions questions;
    private final Works works;
    private final Kept<ClaimsAnswer> all;

    ClaimsPage(Questions questions, Works works) {
        this.questions = questions;
        this.works = works;
        this.all = new Kept<>(known -> ask(Optional.empty(), Optional.empty(), known));
    }

    @GetMapping("/claims")
    String claims(
            Wanted wanted,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = moment.known();
        ClaimsAnswer answer = all.of(known);
        wanted.ofSource()
                .filter(source ->
                        answer.sources().stream().noneMatch(it -> it.source().equals(source)))
                .ifPresent(source -> ask(Optional.of(source), Optional.empty(), known));
        model.addAttribute("essays", Essays.of(answer, wanted, to, known, works.all()));
        model.addAttribute("wanted", wanted);
        model.addAttribute("alternates", Alternates.of(to, "/claims", wanted.parameters()));
        return "pages/claims";
    }

    /** One claim, to be cited. */
    @GetMapping("/claims/{id}")
    String claim(
            @PathVariable String id,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = moment.known();
        ClaimsAnswer.Checked claim = all.of(known).claims().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseGet(() ->
                        ask(Optional.empty(), Optional.of(id), known).claims().getFirst());
        Bibliography listed = works.all();
        model.addAttribute("it", Statement.of(claim, LatestDay.of(known), to, known, listed));
        model.addAttribute("work", listed.source(claim.source()));
        model.addAttribute("by", Essay.by(listed.source(claim.source())));
        model.addAttribute("alternates", Alternates.of(to, "/claims/{id}", Map.of(), id));
        return "pages/claim";
    }

    /** @throws org.mandateledger.asking.NotFound naming what is near */
    private ClaimsAnswer ask(Optional<String> source, Optional<String> claim, Knowledge known) {
        return questions.ask(
                new ClaimsQuery(source, Optional.empty(), claim, known.head().map(RecordedEvent::recorded)),
                ClaimsAnswer.class);
    }
}
