package org.mandateledger.pages.correcting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.format.EventJson;
import org.mandateledger.pages.ForMaintainers;
import org.mandateledger.pages.forms.EventForm;
import org.mandateledger.pages.forms.Rows;
import org.mandateledger.pages.forms.Sent;
import org.mandateledger.recording.EventAnswer;
import org.mandateledger.recording.EventQuery;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Correcting or retracting an event: its form with the words that stand, what would change, and recording it. */
@Controller
@ForMaintainers
@RequestMapping("/events/{id}/correct")
class CorrectPage {
    private final Questions questions;
    private final LedgerSource ledger;
    private final CorrectView view;
    private final Correcting correcting;

    CorrectPage(Questions questions, LedgerSource ledger, CorrectView view, Correcting correcting) {
        this.questions = questions;
        this.ledger = ledger;
        this.view = view;
        this.correcting = correcting;
    }

    @GetMapping
    String form(@PathVariable String id, Model model) {
        Standing standing = standing(id);
        return standing.isFinal()
                ? view.closed(standing, model)
                : view.form(standing, Amended.nothing(standing.json()), List.of(), "", model);
    }

    @PostMapping
    Object act(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Principal maintainer,
            Model model) {
        Standing standing = standing(id);
        if (standing.isFinal()) {
            return view.closed(standing, model);
        }
        Sent sent = new Sent(request.getParameterMap());
        Amended amended = Amended.of(standing.type(), sent);
        String[] action = sent.text("do").orElse("preview").split(":", 2);
        String of = action.length > 1 ? action[1] : "";
        return switch (action[0]) {
            case "add" -> view.form(standing, amended, List.of(), added(standing, amended, of), model);
            case "remove" -> {
                Rows.remove(isOfEvent(of) ? amended.words() : amended.about(), path(of));
                yield view.form(standing, amended, List.of(), path(of).replaceAll("\\[.*", ""), model);
            }
            case "edit" -> view.form(standing, amended, List.of(), "", model);
            case "preview", "retract", "record", "record-retraction" ->
                correcting.judged(
                        new Correcting.Wish(
                                standing,
                                amended.tidied(),
                                Optional.of(standing.mark()).equals(sent.text("mark")),
                                action[0].contains("retract"),
                                action[0].startsWith("record")),
                        maintainer.getName(),
                        response,
                        model);
            default -> view.form(standing, amended, List.of(), "", model);
        };
    }

    private Standing standing(String id) {
        return Standing.of(
                questions.ask(new EventQuery(id, Optional.empty()), EventAnswer.class),
                ledger.current().now());
    }

    private static String added(Standing standing, Amended amended, String list) {
        return isOfEvent(list)
                ? Rows.add(amended.words(), EventJson.shape(standing.type()), path(list))
                : Rows.add(amended.about(), Amended.ABOUT, path(list));
    }

    private static boolean isOfEvent(String name) {
        return name.startsWith(EventForm.NAME + ".");
    }

    private static String path(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
