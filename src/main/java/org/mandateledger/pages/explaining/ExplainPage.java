package org.mandateledger.pages.explaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asof.AsOfAnswer;
import org.mandateledger.asof.AsOfQuery;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.Filter;
import org.mandateledger.explaining.ExplainAnswer;
import org.mandateledger.explaining.ExplainQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Alternates;
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

/** Why a field of an operation has the value that it has on a day; read as a page, or in a box over another one. */
@Controller
class ExplainPage {
    private final Questions questions;
    private final LedgerSource ledger;
    private final Works works;

    ExplainPage(Questions questions, LedgerSource ledger, Works works) {
        this.questions = questions;
        this.ledger = ledger;
        this.works = works;
    }

    /** On a day, or where none is named on the latest of which the ledger knows anything. */
    @GetMapping("/operations/{operation}/explain/{field}")
    String explain(
            @PathVariable String operation,
            @PathVariable String field,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = KnownAt.of(questions.knownAt(knownAt), ledger.current());
        LocalDate day = asOf.isBlank() ? LatestDay.of(known) : AsOf.day(asOf.strip());
        ExplainAnswer answer =
                questions.ask(new ExplainQuery(operation, field, day, questions.knownAt(knownAt)), ExplainAnswer.class);
        model.addAttribute("acronym", Acronyms.of(answer.operation(), day, known));
        model.addAttribute(
                "why", Why.of(answer, parts(answer, day, knownAt), new Citing(works.all(), works.documents())));
        model.addAttribute(
                "alternates",
                Alternates.of(
                        to,
                        "/operations/{id}/explain/{field}",
                        Map.of("asOf", answer.asOf()),
                        answer.operation(),
                        answer.field()));
        return "pages/explain";
    }

    private List<Part> parts(ExplainAnswer answer, LocalDate day, @Nullable String knownAt) {
        AsOfAnswer state = questions.ask(
                new AsOfQuery(
                        Optional.of(day), questions.knownAt(knownAt), Optional.of(answer.operation()), Filter.ANY),
                AsOfAnswer.class);
        return Part.of(answer.field(), Fields.of(state.operations().getFirst()));
    }
}
