package org.mandateledger.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows an account by the bearer token of the request. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final List<Accounts> accounts;
    private final Attempts attempts;

    BearerFilter(List<Accounts> accounts, Attempts attempts) {
        this.accounts = List.copyOf(accounts);
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip())
                .ifPresent(token -> identify(token, Origin.of(request)));
        chain.doFilter(request, response);
    }

    private void identify(String token, String origin) {
        attempts.allow(origin);
        accounts.stream()
                .flatMap(it -> it.of(token).stream())
                .findFirst()
                .ifPresentOrElse(BearerFilter::let, () -> attempts.failed(origin));
    }

    private static void let(Account account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Known.as(account));
        SecurityContextHolder.setContext(context);
    }
}
