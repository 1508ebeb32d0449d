package org.mandateledger.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.mandateledger.web.OutOfScope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who asks for a page of maintainers and is not signed in is led to where that is done; what they send is not taken. Whose
 * token is not for it is told so.
 */
final class SignedOut implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String SIGN_IN = "/sign-in";
    private static final String REFUSED = "/sign-in/refused";
    private static final String TURNED_AWAY = "/sign-in/turned-away";

    private final Sessions sessions;

    SignedOut(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Says on a page why; the way there is no form that was sent. */
    static void turnAway(HttpServletRequest request, HttpServletResponse response, RuntimeException refusal)
            throws IOException, ServletException {
        request.setAttribute("refusal", refusal);
        CsrfFilter.skipRequest(request);
        request.getRequestDispatcher(TURNED_AWAY).forward(request, response);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        lead(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        if (e instanceof CsrfException) {
            refuse(request, response);
        } else if (sessions.stands(SecurityContextHolder.getContext().getAuthentication())) {
            turnAway(request, response, new OutOfScope(Doors.scope(request).label()));
        } else {
            lead(request, response);
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            refuse(request, response);
            return;
        }
        String query = Optional.ofNullable(request.getQueryString())
                .map(it -> "?" + it)
                .orElse("");
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                UriComponentsBuilder.fromPath(SIGN_IN)
                        .queryParam("next", "{next}")
                        .encode()
                        .buildAndExpand(request.getRequestURI() + query)
                        .toUriString());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(REFUSED).forward(request, response);
    }
}
