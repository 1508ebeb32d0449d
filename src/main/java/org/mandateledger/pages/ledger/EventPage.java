package org.mandateledger.pages.ledger;

import java.util.List;
import java.util.Map;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asking.Lookup;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Works;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One event: what it says, who witnesses it, and what has become of it. */
@Controller
class EventPage {
    private final LedgerSource source;
    private final Works works;

    EventPage(LedgerSource source, Works works) {
        this.source = source;
        this.works = works;
    }

    @GetMapping("/events/{id}")
    String event(
            @PathVariable String id,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Ledger ledger = source.current();
        Knowledge known = moment.known();
        model.addAttribute(
                "told", Told.of(Lookup.event(id, known), new Answers(known, ledger), Context.of(known, works.all())));
        model.addAttribute(
                "alternates",
                new Alternates(
                        List.of(new Alternates.Alternate("JSON", to.data("json", "/events/{id}", Map.of(), id)))));
        return "pages/event";
    }
}
