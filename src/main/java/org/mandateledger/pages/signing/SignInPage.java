package org.mandateledger.pages.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.accounts.Sessions;
import org.mandateledger.asking.NotFound;
import org.mandateledger.pages.ForMaintainers;
import org.mandateledger.web.TooFast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
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

    SignInPage(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    Object form(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(required = false) @Nullable String out,
            @Nullable Authentication maintainer,
            Model model) {
        if (sessions.stands(maintainer)) {
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
        try {
            if (sessions.begin(token, request, response)) {
                return LocalAddress.of(next).view();
            }
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return again(next, "That did not work. Check the token, and paste all of it.", model);
        } catch (TooFast e) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds()));
            return again(next, String.valueOf(e.getMessage()), model);
        }
    }

    private static String again(String next, String mistake, Model model) {
        model.addAttribute("next", next);
        model.addAttribute("mistake", Optional.of(mistake));
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

    /** What was refused before any page was asked is told as pages tell it. */
    @RequestMapping("/sign-in/turned-away")
    String turnedAway(@RequestAttribute(required = false) @Nullable RuntimeException refusal) {
        throw refusal == null ? new NotFound("There is nothing at /sign-in/turned-away.") : refusal;
    }
}
