package org.mandateledger.pages.forms;

import org.mandateledger.recording.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads once it was taken. */
public final class Onward {
    private Onward() {}

    /** To what was recorded; loading that page again records nothing. */
    public static RedirectView recorded(Outcome.Recorded recorded) {
        RedirectView there = new RedirectView("/recorded/" + recorded.events().getFirst());
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExposeModelAttributes(false);
        return there;
    }
}
