package org.mandateledger.pages.recording;

import java.util.List;
import java.util.Set;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.pages.Works;
import org.mandateledger.pages.forms.EventForm;
import org.mandateledger.pages.forms.Foreseen;
import org.mandateledger.pages.forms.Mistakes;
import org.mandateledger.pages.forms.Suggestions;
import org.mandateledger.pages.forms.Wording;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.node.ObjectNode;

/** The pages of a draft: its form, and what it would change. */
@Component
class RecordView {
    private final LedgerSource ledger;
    private final Works works;
    private final Wording wording = new Wording();

    RecordView(LedgerSource ledger, Works works) {
        this.ledger = ledger;
        this.works = works;
    }

    /** @param focus the field that has the focus; none where there are mistakes, which have it */
    String form(Draft draft, Judged judged, String focus, Model model) {
        draft.open()
                .ifPresent(at -> model.addAttribute("form", form(draft.events().get(at), at, judged)));
        model.addAttribute("at", draft.open());
        model.addAttribute("draft", draft);
        model.addAttribute("gathered", Gathered.of(draft));
        model.addAttribute("groups", Groups.of(wording).all());
        model.addAttribute("judged", judged);
        model.addAttribute("lines", judged.lines(draft.open()));
        model.addAttribute("focus", focus);
        return "pages/record";
    }

    private EventForm form(ObjectNode event, int at, Judged judged) {
        Mistakes mistakes = judged.events().getOrDefault(at, Mistakes.none(EventForm.NAME));
        return EventForm.of(
                Draft.typeOf(event),
                event,
                mistakes,
                Set.of(),
                new Suggestions(ledger.current().now(), works.all()),
                wording);
    }

    String preview(Draft draft, ChangeSet changeSet, Foreseen foreseen, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("gathered", Gathered.of(draft.closed()));
        model.addAttribute("changeSet", changeSet);
        model.addAttribute("foreseen", foreseen);
        model.addAttribute("unlisted", unlisted(changeSet.events()));
        return "pages/record-preview";
    }

    /** Sources that the bibliography does not list, which verifying the ledger would complain of. */
    private List<String> unlisted(List<Event> events) {
        Bibliography bibliography = works.all();
        return events.stream()
                .flatMap(event -> event.sources().stream())
                .map(SourceReference::source)
                .filter(source -> bibliography.file().isPresent() && !bibliography.lists(source))
                .distinct()
                .toList();
    }
}
