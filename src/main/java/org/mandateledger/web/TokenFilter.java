package org.mandateledger.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a maintainer by the bearer token of the request. */
final class TokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    static final int LONGEST = 200;

    private final TokenFile tokens;

    TokenFilter(TokenFile tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.length() <= LONGEST && header.startsWith(SCHEME))
                .flatMap(
                        header -> tokens.owner(header.substring(SCHEME.length()).strip()))
                .map(TokenFile.Maintainer::name)
                .ifPresent(TokenFilter::authenticate);
        chain.doFilter(request, response);
    }

    private static void authenticate(String maintainer) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(maintainer, null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}
