package org.mandateledger.pages.correcting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Refused;
import org.mandateledger.correcting.Amendment;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.format.Mistake;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.pages.forms.EventForm;
import org.mandateledger.pages.forms.Foreseen;
import org.mandateledger.pages.forms.Mistakes;
import org.mandateledger.pages.forms.Onward;
import org.mandateledger.pages.forms.Wording;
import org.mandateledger.recording.Recordings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is wrong with a correction is said in its form; what is right is shown with its consequences, or recorded. */
@Component
class Correcting {
    private static final String MOVED =
            "The event was corrected since this form was opened. Look at it again before you go"
                    + " on: what you send now is compared with what it says today.";

    private final Recordings recordings;
    private final CorrectView view;
    private final Wording wording = new Wording();

    Correcting(Recordings recordings, CorrectView view) {
        this.recordings = recordings;
        this.view = view;
    }

    /** @param current whether the form began with the words that stand now */
    record Wish(Standing standing, Amended amended, boolean current, boolean retracts, boolean records) {}

    Object judged(Wish wish, String maintainer, HttpServletResponse response, Model model) {
        List<Mistakes> mistakes = mistakes(wish);
        if (mistakes.isEmpty()) {
            try {
                return taken(wish, maintainer, model);
            } catch (Refused e) {
                mistakes.add(Mistakes.broken(EventForm.NAME, e.violations()));
            } catch (InvalidLine | InvalidEvent | InvalidQuestion e) {
                mistakes.add(Mistakes.of(EventForm.NAME, String.valueOf(e.getMessage())));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view.form(wish.standing(), wish.amended(), mistakes, "", model);
    }

    private List<Mistakes> mistakes(Wish wish) {
        List<Mistakes> all = new ArrayList<>();
        if (!wish.current()) {
            all.add(Mistakes.of(EventForm.NAME, MOVED));
            return all;
        }
        if (!wish.retracts()) {
            List<Mistake> inWords = EventJson.mistakes(
                    wish.standing().type(), wish.standing().whole(wish.amended().words()));
            if (!inWords.isEmpty()) {
                all.add(Mistakes.of(
                        EventForm.NAME,
                        wish.standing().type().name(),
                        inWords,
                        EventForm.order(wish.standing().type()),
                        wording));
            } else if (differences(wish).assignments().isEmpty()) {
                all.add(Mistakes.of(
                        EventForm.NAME, "Nothing differs from what the ledger says. Change what is wrong."));
            }
        }
        List<Mistake> about = wish.amended().mistakes(wish.retracts());
        if (!about.isEmpty()) {
            all.add(Mistakes.of(Amended.NAME, Amended.NAME, about, List.of("reason", "sources"), wording));
        }
        return all;
    }

    private Object taken(Wish wish, String maintainer, Model model) {
        String id = wish.standing().id();
        Amended amended = wish.amended();
        Amendment amendment = Amendment.of(id, wish.standing().known(), amended.sources(), amended.reason());
        List<Differences.Line> lines = List.of();
        Event event;
        if (wish.retracts()) {
            event = amendment.retract();
        } else {
            Differences differences = differences(wish);
            lines = differences.lines();
            event = amendment.correct(differences.assignments());
        }
        ChangeSet changeSet = new ChangeSet("corrections/" + id, maintainer, amended.reason(), List.of(event))
                .upon(wish.standing().known());
        return wish.records()
                ? Onward.recorded(recordings.record(changeSet))
                : view.preview(wish.standing(), amended, lines, Foreseen.of(recordings.foresee(changeSet)), model);
    }

    private Differences differences(Wish wish) {
        Event after = EventJson.event(wish.standing().whole(wish.amended().words()));
        return Differences.of(wish.standing().type().name(), wish.standing().json(), EventJson.json(after), wording);
    }
}
