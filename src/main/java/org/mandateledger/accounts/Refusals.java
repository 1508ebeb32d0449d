package org.mandateledger.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mandateledger.web.OutOfScope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Whom the interface does not know, or knows and does not permit. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final byte[] UNAUTHENTICATED = """
            {"type":"urn:mandate-ledger:problem:unauthenticated","title":"A token is needed","status":401,\
            "detail":"This needs a maintainer's token that counts: send it as 'Authorization: Bearer …'; make one with \
            ./mandates tokens create NAME"}
            """.getBytes(StandardCharsets.UTF_8);

    private final HandlerExceptionResolver problems;

    Refusals(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        unauthenticated(response, "Bearer");
    }

    /** A token was sent (RFC 6750, section 3.1). */
    void doesNotCount(HttpServletResponse response) throws IOException {
        unauthenticated(response, "Bearer error=\"invalid_token\"");
    }

    private static void unauthenticated(HttpServletResponse response, String challenge) throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(UNAUTHENTICATED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        problems.resolveException(
                request, response, null, new OutOfScope(Doors.scope(request).label()));
    }
}
