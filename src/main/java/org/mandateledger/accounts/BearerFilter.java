package org.mandateledger.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mandateledger.web.Origin;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows an account by the bearer token of the request. One that does not count is refused, whatever is asked. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final List<Accounts> accounts;
    private final Attempts attempts;
    private final Refusals refusals;

    BearerFilter(List<Accounts> accounts, Attempts attempts, Refusals refusals) {
        this.accounts = List.copyOf(accounts);
        this.attempts = attempts;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip());
        Optional<Account> account = token.flatMap(
                it -> accounts.stream().flatMap(each -> each.of(it).stream()).findFirst());
        if (token.isPresent() && account.isEmpty()) {
            attempts.failed(Origin.of(request));
            refusals.doesNotCount(response);
            return;
        }
        account.ifPresent(Known::let);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Doors.isHealth(request);
    }
}
