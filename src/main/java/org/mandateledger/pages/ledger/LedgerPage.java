package org.mandateledger.pages.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Works;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Everything that was recorded, the newest first. */
@Controller
class LedgerPage {
    private final LedgerSource source;
    private final Works works;
    private final Checks checks;

    LedgerPage(LedgerSource source, Works works, Checks checks) {
        this.source = source;
        this.works = works;
        this.checks = checks;
    }

    @GetMapping("/events")
    String events(
            Wanted wanted,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Ledger ledger = source.current();
        Knowledge known = moment.known();
        List<RecordedEvent> matching =
                known.events().filter(wanted.filter(known)).toList();
        Context context = Context.of(known, works.all());
        Log log = Log.of(matching, wanted, new Answers(known, ledger), context);
        model.addAttribute("log", log);
        model.addAttribute("wanted", wanted);
        model.addAttribute("choices", Choices.of(context, wanted));
        model.addAttribute("integrity", Integrity.of(known, checks.of(ledger.now())));
        if (wanted.isOnlyAbout()) {
            model.addAttribute("alternates", alternates(log, wanted, to));
        }
        return "pages/ledger";
    }

    /** The same events, for programs in the order in which they were recorded. */
    private static Alternates alternates(Log log, Wanted wanted, To to) {
        Map<String, String> asked = new LinkedHashMap<>(wanted.parameters());
        log.first().ifPresent(first -> asked.put("after", Long.toString(first - 1)));
        asked.put("limit", Integer.toString(Math.max(1, log.shown())));
        return Alternates.of(to, "/events", asked)
                .and("Atom", to.exported("atom", Map.of()))
                .and("JSON Feed", to.exported("jsonfeed", Map.of()));
    }
}
