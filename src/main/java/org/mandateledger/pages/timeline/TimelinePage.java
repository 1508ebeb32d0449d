package org.mandateledger.pages.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.Between;
import org.mandateledger.lineage.RegionsAnswer;
import org.mandateledger.lineage.RegionsQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.DrawingRoom;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.time.DateSpan;
import org.mandateledger.timeline.TimelineAnswer;
import org.mandateledger.timeline.TimelineQuery;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to operations, drawn on a line of time and told event by event. */
@Controller
class TimelinePage {
    private final Questions questions;
    private final DrawingRoom drawings;

    TimelinePage(Questions questions, DrawingRoom drawings) {
        this.questions = questions;
        this.drawings = drawings;
    }

    @GetMapping("/timeline")
    String timeline(
            @ModelAttribute("wanted") Wanted wanted,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @RequestParam(defaultValue = "0") int offset,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = moment.known();
        model.addAttribute("offer", Offer.of(known));
        if (!wanted.isAnything()) {
            RegionsAnswer regions = questions.ask(new RegionsQuery(moment.knownAt()), RegionsAnswer.class);
            model.addAttribute("regions", Region.all(regions, known));
            model.addAttribute(
                    "nowhere", Lines.of(regions.nowhere().stream().map(List::of).toList(), known));
            return "pages/timelines";
        }
        Set<String> chosen = wanted.choice().in(known);
        TimelineAnswer answer = questions.ask(
                new TimelineQuery(
                        List.copyOf(chosen),
                        moment.knownAt(),
                        wanted.days().from(),
                        wanted.days().to(),
                        wanted.withLineage(),
                        wanted.withCorrected()),
                TimelineAnswer.class);
        List<String> operations = Lines.inOrder(new LinkedHashSet<>(answer.operations()), known);
        Zoom zoom = Zoom.of(wanted, operations, known);
        Telling telling = Telling.of(answer, operations, wanted, offset, known);
        model.addAttribute("telling", telling);
        model.addAttribute("zoom", zoom);
        model.addAttribute("drawing", new Drawing(drawings.of(known).svg(operations, window(wanted, zoom))));
        model.addAttribute(
                "alternates",
                Alternates.of(to, "/operations/{ids}/timeline", wanted.ofEvents(), String.join(",", chosen))
                        .and("SVG", to.exported("svg", wanted.ofDrawing()))
                        .and("TimelineJS", to.exported("timelinejs", wanted.ofDrawing())));
        return "pages/timeline";
    }

    /** The days asked about; none, where all of them are. */
    private static Optional<DateSpan> window(Wanted wanted, Zoom zoom) {
        return Optional.of(new DateSpan(zoom.from(), zoom.to().plusDays(1)))
                .filter(_ -> !wanted.days().equals(Between.ANY));
    }
}
