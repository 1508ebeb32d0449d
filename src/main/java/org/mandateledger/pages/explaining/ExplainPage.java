package org.mandateledger.pages.explaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asof.AsOfAnswer;
import org.mandateledger.asof.AsOfQuery;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.Filter;
import org.mandateledger.explaining.ExplainAnswer;
import org.mandateledger.explaining.ExplainQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Works;
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
    private final Works works;

    ExplainPage(Questions questions, Works works) {
        this.questions = questions;
        this.works = works;
    }

    /** On a day, or where none is named on the latest of which the ledger knows anything. */
    @GetMapping("/operations/{operation}/explain/{field}")
    String explain(
            @PathVariable String operation,
            @PathVariable String field,
            @RequestParam(defaultValue = "") String asOf,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = moment.known();
        LocalDate day = moment.day(asOf);
        ExplainAnswer answer =
                questions.ask(new ExplainQuery(operation, field, day, moment.knownAt()), ExplainAnswer.class);
        model.addAttribute("acronym", Acronyms.of(answer.operation(), day, known));
        model.addAttribute(
                "why", Why.of(answer, parts(answer, day, moment), new Citing(works.all(), works.documents())));
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

    private List<Part> parts(ExplainAnswer answer, LocalDate day, Moment moment) {
        AsOfAnswer state = questions.ask(
                new AsOfQuery(Optional.of(day), moment.knownAt(), Optional.of(answer.operation()), Filter.ANY),
                AsOfAnswer.class);
        return Part.of(answer.field(), Fields.of(state.operations().getFirst()));
    }
}
