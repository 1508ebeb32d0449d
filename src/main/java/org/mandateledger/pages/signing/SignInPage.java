package org.mandateledger.pages.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.pages.ForMaintainers;
import org.mandateledger.web.Sessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where maintainers show their token, and where they leave. */
@Controller
@ForMaintainers
@ConditionalOnWebApplication
class SignInPage {
    private static final String PAGE = "pages/sign-in";

    private final Sessions sessions;
    private final Attempts attempts;

    SignInPage(Sessions sessions, Attempts attempts) {
        this.sessions = sessions;
        this.attempts = attempts;
    }

    @GetMapping("/sign-in")
    Object form(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(required = false) @Nullable String out,
            @Nullable Principal maintainer,
            Model model) {
        if (maintainer != null) {
            return LocalAddress.of(next).view();
        }
        model.addAttribute("next", next);
        model.addAttribute("out", out != null);
        return PAGE;
    }

    @PostMapping("/sign-in")
    Object signIn(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String address = request.getRemoteAddr();
        boolean late = attempts.exhausted(address);
        if (!late && sessions.begin(token, request, response)) {
            attempts.forget(address);
            return LocalAddress.of(next).view();
        }
        if (!late) {
            attempts.failed(address);
        }
        response.setStatus((late ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.FORBIDDEN).value());
        model.addAttribute("next", next);
        model.addAttribute(
                "mistake",
                Optional.of(late ? Attempts.REMEDY : "That did not work. Check the token, and paste all of it."));
        return PAGE;
    }

    @PostMapping("/sign-out")
    RedirectView signOut(HttpServletRequest request) {
        sessions.end(request);
        return LocalAddress.of("/sign-in?out").view();
    }

    /** What was sent by nobody who is signed in, or from a form that is no longer known. */
    @RequestMapping("/sign-in/refused")
    String refused(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("title", "Nothing was recorded");
        model.addAttribute(
                "detail",
                "You are not signed in any more, or this form was shown to you before you signed in."
                        + " Sign in in another tab, go back to the form, copy what you typed, and load it anew.");
        return "pages/problem";
    }
}
