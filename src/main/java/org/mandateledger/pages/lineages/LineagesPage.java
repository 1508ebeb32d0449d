package org.mandateledger.pages.lineages;

import java.util.List;
import java.util.Map;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.lineage.Lineages;
import org.mandateledger.lineage.RegionAnswer;
import org.mandateledger.lineage.RegionQuery;
import org.mandateledger.lineage.RegionsAnswer;
import org.mandateledger.lineage.RegionsQuery;
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
import org.springframework.web.bind.annotation.PathVariable;

/** Who followed whom, all lines of a region on one line of time. */
@Controller
class LineagesPage {
    private final Questions questions;
    private final DrawingRoom drawings;

    LineagesPage(Questions questions, DrawingRoom drawings) {
        this.questions = questions;
        this.drawings = drawings;
    }

    @GetMapping("/lineages")
    String regions(
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        RegionsAnswer answer = questions.ask(new RegionsQuery(moment.knownAt()), RegionsAnswer.class);
        model.addAttribute("regions", Told.regions(answer, moment.known()));
        model.addAttribute("nowhere", Told.named(answer.nowhere(), LatestDay.of(moment.known()), moment.known()));
        model.addAttribute("alternates", Alternates.of(to, "/lineages", Map.of()));
        return "pages/lineages";
    }

    @GetMapping("/lineages/{region}")
    String region(
            @PathVariable String region,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        RegionAnswer answer = answer(region, moment);
        List<Told.Region> regions =
                Told.regions(questions.ask(new RegionsQuery(moment.knownAt()), RegionsAnswer.class), moment.known());
        model.addAttribute("name", answer.name());
        model.addAttribute("told", Told.of(answer));
        model.addAttribute("regions", regions);
        model.addAttribute("drawing", new Drawing(Lineages.drawn(answer, drawings.of(moment.known()))));
        model.addAttribute(
                "alternates",
                Alternates.of(to, "/lineages/{region}", Map.of(), answer.region())
                        .and("SVG", to.page("/lineages/{region}.svg", Map.of(), answer.region())));
        return "pages/lineages-region";
    }

    /** The picture alone. */
    @GetMapping(value = "/lineages/{region}.svg", produces = DrawingRoom.SVG)
    ResponseEntity<String> picture(
            @PathVariable String region, @ModelAttribute(value = "moment", binding = false) Moment moment) {
        return ResponseEntity.ok(Lineages.drawn(answer(region, moment), drawings.alone(moment.known())));
    }

    private RegionAnswer answer(String region, Moment moment) {
        return questions.ask(new RegionQuery(region, moment.knownAt()), RegionAnswer.class);
    }
}
