package org.mandateledger.pages.correcting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.Works;
import org.mandateledger.pages.forms.EventForm;
import org.mandateledger.pages.forms.Foreseen;
import org.mandateledger.pages.forms.FormOf;
import org.mandateledger.pages.forms.Mistakes;
import org.mandateledger.pages.forms.Suggestions;
import org.mandateledger.pages.forms.Wording;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of a correction: its form, and what it would change. */
@Component
class CorrectView {
    private static final Set<String> KEPT = Set.of("id", "operation");

    private final LedgerSource ledger;
    private final Works works;
    private final Wording wording = new Wording();

    CorrectView(LedgerSource ledger, Works works) {
        this.ledger = ledger;
        this.works = works;
    }

    /** @param focus the field that has the focus; none where there are mistakes, which have it */
    String form(Standing standing, Amended amended, List<Mistakes> mistakes, String focus, Model model) {
        Suggestions suggestions = new Suggestions(ledger.current().now(), works.all());
        about(standing, model);
        EventForm form = EventForm.of(
                standing.type(), amended.words(), of(EventForm.NAME, mistakes), KEPT, suggestions, wording);
        FormOf amendment = FormOf.of(
                Amended.ABOUT, Amended.NAME, amended.about(), of(Amended.NAME, mistakes), suggestions, wording);
        model.addAttribute("form", form);
        model.addAttribute("amendment", amendment);
        model.addAttribute(
                "lists",
                Stream.concat(form.lists().stream(), amendment.lists().stream())
                        .distinct()
                        .toList());
        model.addAttribute("mark", standing.mark());
        model.addAttribute(
                "lines", mistakes.stream().flatMap(it -> it.lines().stream()).toList());
        model.addAttribute("focus", focus);
        return "pages/correct";
    }

    String preview(Standing standing, Amended amended, List<Differences.Line> lines, Foreseen foreseen, Model model) {
        about(standing, model);
        model.addAttribute("amended", amended);
        model.addAttribute("reason", amended.reason());
        model.addAttribute("mark", standing.mark());
        model.addAttribute("differences", lines);
        model.addAttribute("foreseen", foreseen);
        return "pages/correct-preview";
    }

    /** Of an event that was retracted, or is a retraction. */
    String closed(Standing standing, Model model) {
        about(standing, model);
        return "pages/correct-closed";
    }

    private static void about(Standing standing, Model model) {
        model.addAttribute("event", standing.id());
        model.addAttribute("subject", standing.event().subject());
        model.addAttribute("title", Say.name(standing.type().name()));
        model.addAttribute(
                "words",
                "%s: %s".formatted(Say.date(standing.event().effective().toString()), Summary.of(standing.event())));
    }

    private static Mistakes of(String form, List<Mistakes> all) {
        List<Mistakes> its = new ArrayList<>(
                all.stream().filter(it -> it.form().equals(form)).toList());
        its.add(Mistakes.none(form));
        return its.getFirst();
    }
}
