package org.mandateledger.pages.drift;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.drawing.Setting;
import org.mandateledger.drift.DriftAnswer;
import org.mandateledger.drift.DriftChart;
import org.mandateledger.drift.DriftQuery;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.To;
import org.mandateledger.web.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** How the world of operations shifted, year by year, as a picture and as a table. */
@Controller
class DriftPage {
    private static final String SVG = "image/svg+xml";

    private final Questions questions;
    private final LedgerSource ledger;

    DriftPage(Questions questions, LedgerSource ledger) {
        this.questions = questions;
        this.ledger = ledger;
    }

    @GetMapping("/drift")
    String drift(
            Years years,
            @RequestParam(required = false) @Nullable String knownAt,
            @ModelAttribute("to") To to,
            Model model) {
        DriftQuery query = query(years, knownAt);
        DriftAnswer answer = questions.ask(query, DriftAnswer.class);
        Map<String, String> asked = Years.parameters(query, answer.by());
        model.addAttribute("drift", Drift.of(answer));
        model.addAttribute("drawing", new Drawing(DriftChart.svg(answer, Setting.IN_PAGE)));
        model.addAttribute("alternates", Alternates.of(to, "/drift", asked).and("SVG", to.page("/drift.svg", asked)));
        return "pages/drift";
    }

    /** The picture alone. */
    @GetMapping(value = "/drift.svg", produces = SVG)
    ResponseEntity<String> picture(Years years, @RequestParam(required = false) @Nullable String knownAt) {
        return ResponseEntity.ok(DriftChart.svg(questions.ask(query(years, knownAt), DriftAnswer.class)));
    }

    private DriftQuery query(Years years, @Nullable String knownAt) {
        return years.query(questions.knownAt(knownAt), KnownAt.of(questions.knownAt(knownAt), ledger.current()));
    }
}
