package org.mandateledger.pages.recording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Refused;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.pages.ForMaintainers;
import org.mandateledger.pages.forms.EventForm;
import org.mandateledger.pages.forms.Foreseen;
import org.mandateledger.pages.forms.Onward;
import org.mandateledger.pages.forms.Rows;
import org.mandateledger.pages.forms.Sent;
import org.mandateledger.pages.forms.Wording;
import org.mandateledger.recording.Recordings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Recording events: choosing a type, filling in its form, seeing what would change, and recording it. */
@Controller
@ForMaintainers
@RequestMapping("/record")
class RecordPage {
    private final Recordings recordings;
    private final RecordView view;
    private final Wording wording = new Wording();

    RecordPage(Recordings recordings, RecordView view) {
        this.recordings = recordings;
        this.view = view;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("groups", Groups.of(wording).all());
        return "pages/record-choose";
    }

    /** @param operation that the event is about, where that is known already */
    @GetMapping(params = "type")
    String form(@RequestParam String type, @RequestParam(required = false) @Nullable String operation, Model model) {
        ObjectNode blank = JsonNodeFactory.instance
                .objectNode()
                .put("type", Draft.type(type).name());
        Optional.ofNullable(operation).ifPresent(it -> blank.put("operation", it));
        return view.form(new Draft("", "", List.of(blank), Optional.of(0)), Judged.unjudged(), "", model);
    }

    @PostMapping
    Object act(HttpServletRequest request, HttpServletResponse response, Principal maintainer, Model model) {
        Sent sent = new Sent(request.getParameterMap());
        Draft draft = Draft.of(sent);
        String[] action = sent.text("do").orElse("preview").split(":", 2);
        String of = action.length > 1 ? action[1] : "";
        return switch (action[0]) {
            case "add" -> view.form(draft, Judged.unjudged(), added(draft, of), model);
            case "remove" -> {
                draft.open().ifPresent(at -> Rows.remove(draft.events().get(at), path(of)));
                yield view.form(draft, Judged.unjudged(), path(of).replaceAll("\\[.*", ""), model);
            }
            case "another" ->
                view.form(
                        sent.text("another")
                                .map(it -> draft.tidied().and(Draft.type(it)))
                                .orElse(draft),
                        Judged.unjudged(),
                        "",
                        model);
            case "open" -> view.form(draft.tidied().opened(number(of)), Judged.unjudged(), "", model);
            case "drop" -> view.form(draft.without(number(of)), Judged.unjudged(), "", model);
            case "record" -> judged(draft.tidied(), maintainer, true, response, model);
            default -> judged(draft.tidied(), maintainer, false, response, model);
        };
    }

    /** What is wrong is said in the form, where nothing is lost; what is right is shown with its consequences, or recorded. */
    private Object judged(
            Draft draft, Principal maintainer, boolean toRecord, HttpServletResponse response, Model model) {
        Judged judged = Judged.of(draft, wording);
        if (judged.isEmpty()) {
            try {
                ChangeSet changeSet = Judged.changeSet(draft, maintainer.getName());
                return toRecord
                        ? Onward.recorded(recordings.record(changeSet))
                        : view.preview(draft, changeSet, Foreseen.of(recordings.foresee(changeSet)), model);
            } catch (InvalidEvent e) {
                judged = Judged.of(e);
            } catch (Refused e) {
                judged = Judged.of(
                        e, draft.events().stream().map(EventJson::event).toList());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Draft shown =
                judged.events().keySet().stream().findFirst().map(draft::opened).orElse(draft);
        return view.form(shown, judged, "", model);
    }

    private static String added(Draft draft, String list) {
        return draft.open()
                .map(at -> Rows.add(
                        draft.events().get(at),
                        EventJson.shape(Draft.typeOf(draft.events().get(at))),
                        path(list)))
                .orElse("");
    }

    private static String path(String name) {
        return name.startsWith(EventForm.NAME + ".") ? name.substring(EventForm.NAME.length() + 1) : name;
    }

    private static int number(String written) {
        return written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : Integer.MAX_VALUE;
    }
}
