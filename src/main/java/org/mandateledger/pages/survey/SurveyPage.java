package org.mandateledger.pages.survey;

import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.drawing.Setting;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.DrawingRoom;
import org.mandateledger.pages.Item;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.survey.MandatesSurvey;
import org.mandateledger.survey.OperationsSurvey;
import org.mandateledger.survey.StrengthSurvey;
import org.mandateledger.survey.SurveyCharts;
import org.mandateledger.survey.SurveyQuery;
import org.mandateledger.web.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What all operations add up to: drawn, in numbers, and what is behind each of them. */
@Controller
class SurveyPage {
    private final Questions questions;

    SurveyPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/survey")
    String survey(
            Wanted wanted,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        SurveyQuery query = wanted.query(moment);
        OperationsSurvey operations = questions.ask(query, OperationsSurvey.class);
        Sheets sheets = new Sheets(wanted, to);
        List<Sheet> all = operations.periods().isEmpty()
                ? List.of()
                : List.of(
                        sheets.operations(operations),
                        sheets.strength(questions.ask(query, StrengthSurvey.class)),
                        sheets.mandates(questions.ask(query, MandatesSurvey.class)));
        model.addAttribute("survey", operations);
        model.addAttribute("sheets", all);
        model.addAttribute("most", Sheets.MOST);
        model.addAttribute("wanted", wanted);
        model.addAttribute("kinds", Item.kinds());
        model.addAttribute("decisions", to.page("/survey/decisions", wanted.ofDecisions()));
        model.addAttribute("alternates", alternates(all, to, wanted));
        return "pages/survey";
    }

    /** The picture alone. */
    @GetMapping(value = "/survey/{what:operations|strength|mandates}.svg", produces = DrawingRoom.SVG)
    ResponseEntity<String> picture(
            @PathVariable String what,
            Wanted wanted,
            @ModelAttribute(value = "moment", binding = false) Moment moment) {
        SurveyQuery query = wanted.query(moment);
        if (!query.isWithin(moment.known())) {
            throw new InvalidQuestion("from and to: the ledger knows nothing of these years; give earlier ones");
        }
        return ResponseEntity.ok(
                switch (what) {
                    case "operations" -> SurveyCharts.of(questions.ask(query, OperationsSurvey.class), Setting.ALONE);
                    case "strength" -> SurveyCharts.of(questions.ask(query, StrengthSurvey.class), Setting.ALONE);
                    default -> SurveyCharts.of(questions.ask(query, MandatesSurvey.class), Setting.ALONE);
                });
    }

    /** Each answer has forms of its own, beside it. */
    private static Alternates alternates(List<Sheet> sheets, To to, Wanted wanted) {
        return new Alternates(Stream.of("operations", "strength", "mandates")
                .filter(_ -> !sheets.isEmpty())
                .map(it -> new Alternates.Alternate(
                        "JSON of " + it, to.data("json", "/survey/" + it, wanted.parameters())))
                .toList());
    }
}
