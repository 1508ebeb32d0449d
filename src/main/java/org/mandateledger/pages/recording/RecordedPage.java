package org.mandateledger.pages.recording;

import java.util.List;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asking.Lookup;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.ForMaintainers;
import org.mandateledger.pages.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was recorded, as the ledger holds it, and where to look at it. */
@Controller
@ForMaintainers
class RecordedPage {
    private final LedgerSource ledger;

    RecordedPage(LedgerSource ledger) {
        this.ledger = ledger;
    }

    record Line(String id, String subject, String date, String summary) {}

    /** @param hash of its last line */
    record Batch(
            String changeSet, String by, String why, String recorded, long position, String hash, List<Line> events) {}

    @GetMapping("/recorded/{id}")
    String recorded(@PathVariable String id, Model model) {
        Knowledge known = ledger.current().now();
        RecordedEvent one = Lookup.event(id, known);
        List<RecordedEvent> all = known.eventsAfter(one.position() - one.part())
                .limit(one.parts())
                .toList();
        RecordedEvent last = all.getLast();
        model.addAttribute(
                "batch",
                new Batch(
                        one.changeSet(),
                        one.by(),
                        one.why(),
                        Say.instant(one.recorded()),
                        last.position(),
                        last.hash(),
                        all.stream().map(RecordedPage::line).toList()));
        return "pages/recorded";
    }

    private static Line line(RecordedEvent recorded) {
        return new Line(
                recorded.event().id(),
                recorded.event().subject(),
                Say.date(recorded.event().effective().toString()),
                Summary.of(recorded.event()));
    }
}
