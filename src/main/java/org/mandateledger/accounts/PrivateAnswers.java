package org.mandateledger.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Where reads are closed, no cache keeps an answer for others than who asked. */
final class PrivateAnswers extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, @Nullable String value) {
                super.setHeader(name, kept(name, value));
            }

            @Override
            public void addHeader(String name, @Nullable String value) {
                super.addHeader(name, kept(name, value));
            }
        });
    }

    private static @Nullable String kept(String name, @Nullable String value) {
        return value != null && name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)
                ? value.replace("public", "private")
                : value;
    }
}
