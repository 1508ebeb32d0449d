package org.mandateledger.pages.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.Lookup;
import org.mandateledger.lineage.LineageAnswer;
import org.mandateledger.lineage.LineageQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Operation;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.DrawingRoom;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.Say;
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

/** Whom an operation followed and who followed it. */
@Controller
class LineagePage {
    private final Questions questions;
    private final DrawingRoom drawings;

    LineagePage(Questions questions, DrawingRoom drawings) {
        this.questions = questions;
        this.drawings = drawings;
    }

    @GetMapping("/lineage/{operation}")
    String lineage(
            @PathVariable String operation,
            @RequestParam(defaultValue = "") String asOf,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = moment.known();
        LineageAnswer answer = questions.ask(new LineageQuery(operation, moment.knownAt()), LineageAnswer.class);
        LocalDate day = asOf.isBlank() ? lastDay(answer.operation(), known) : AsOf.day(asOf.strip());
        List<String> ids = answer.nodes().stream().map(LineageAnswer.Node::id).toList();
        model.addAttribute("title", Acronyms.of(answer.operation(), day, known));
        model.addAttribute("id", answer.operation());
        model.addAttribute("day", day.toString());
        model.addAttribute("dayWords", Say.day(day));
        model.addAttribute("ids", ids);
        model.addAttribute("lineage", Lineage.of(answer, known));
        model.addAttribute("drawing", new Drawing(drawings.of(known).supports(List.of(answer.operation()), day)));
        model.addAttribute(
                "alternates",
                Alternates.of(to, "/lineage/{id}", Map.of(), answer.operation())
                        .and("SVG", to.page("/lineage/{id}.svg", Map.of("asOf", day.toString()), answer.operation())));
        return "pages/lineage";
    }

    /** The picture alone. */
    @GetMapping(value = "/lineage/{operation}.svg", produces = DrawingRoom.SVG)
    ResponseEntity<String> picture(
            @PathVariable String operation,
            @RequestParam(defaultValue = "") String asOf,
            @ModelAttribute(value = "moment", binding = false) Moment moment) {
        Knowledge known = moment.known();
        String id = Lookup.operation(operation, known);
        LocalDate day = asOf.isBlank() ? lastDay(id, known) : AsOf.day(asOf.strip());
        return ResponseEntity.ok(drawings.alone(known).supports(List.of(id), day));
    }

    /** Its own last day of operations, or where that has not come the latest of which anything is known. */
    private static LocalDate lastDay(String id, Knowledge known) {
        return known.operation(id)
                .flatMap(Operation::ended)
                .map(ended -> ended.value().latest())
                .orElseGet(() -> LatestDay.of(known));
    }
}
