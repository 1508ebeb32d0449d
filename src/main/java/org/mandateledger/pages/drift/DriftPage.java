package org.mandateledger.pages.drift;

import java.util.Map;
import org.mandateledger.drawing.Setting;
import org.mandateledger.drift.DriftAnswer;
import org.mandateledger.drift.DriftChart;
import org.mandateledger.drift.DriftQuery;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.DrawingRoom;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.web.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How the world of operations shifted, year by year, as a picture and as a table. */
@Controller
class DriftPage {
    private final Questions questions;

    DriftPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/drift")
    String drift(
            Years years,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        DriftQuery query = query(years, moment);
        DriftAnswer answer = questions.ask(query, DriftAnswer.class);
        Map<String, String> asked = Years.parameters(query, answer.by());
        model.addAttribute("drift", Drift.of(answer));
        model.addAttribute("drawing", new Drawing(DriftChart.svg(answer, Setting.IN_PAGE)));
        model.addAttribute("alternates", Alternates.of(to, "/drift", asked).and("SVG", to.page("/drift.svg", asked)));
        return "pages/drift";
    }

    /** The picture alone. */
    @GetMapping(value = "/drift.svg", produces = DrawingRoom.SVG)
    ResponseEntity<String> picture(Years years, @ModelAttribute(value = "moment", binding = false) Moment moment) {
        return ResponseEntity.ok(DriftChart.svg(questions.ask(query(years, moment), DriftAnswer.class)));
    }

    private DriftQuery query(Years years, Moment moment) {
        return years.query(moment.knownAt(), moment.known());
    }
}
