package org.mandateledger.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.web.TooFast;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the filters after it refuse is told as what endpoints and pages refuse. */
final class RefusalFilter extends OncePerRequestFilter {
    private final Told told;

    RefusalFilter(Told told) {
        this.told = told;
    }

    /** How whoever asked is told. */
    @FunctionalInterface
    interface Told {
        void tell(HttpServletRequest request, HttpServletResponse response, RuntimeException refusal)
                throws IOException, ServletException;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (TooFast | StoreFailed e) {
            told.tell(request, response, e);
        }
    }
}
