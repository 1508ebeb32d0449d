package org.mandateledger.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mandateledger.web.Origin;
import org.mandateledger.web.TooFast;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts requests, and refuses those that are too many. */
abstract sealed class LimitFilter extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** Before anything else is asked: whatever comes from an address, a form that nobody was shown too. */
    static final class ByAddress extends LimitFilter {
        private final Limit reads;
        private final Limit writes;

        ByAddress(Limit reads, Limit writes) {
            this.reads = reads;
            this.writes = writes;
        }

        @Override
        void count(HttpServletRequest request) {
            if (isRead(request)) {
                take(reads, "questions", Origin.of(request));
            } else {
                take(writes, "writes", Origin.of(request));
            }
        }
    }

    /** Once it is known who writes. */
    static final class ByAccount extends LimitFilter {
        private final Limit writes;

        ByAccount(Limit writes) {
            this.writes = writes;
        }

        @Override
        void count(HttpServletRequest request) {
            if (!isRead(request)) {
                Known.account(SecurityContextHolder.getContext().getAuthentication())
                        .ifPresent(account -> take(writes, "writes", account.id()));
            }
        }
    }

    /** @throws TooFast where there are too many */
    abstract void count(HttpServletRequest request);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        count(request);
        chain.doFilter(request, response);
    }

    /** A refusal is told by a forward, which is not asked for again; whether a server is well is asked without end. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.REQUEST || Doors.isHealth(request);
    }

    static boolean isRead(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    static void take(Limit limit, String what, String who) {
        limit.take(who).ifPresent(wait -> {
            throw new TooFast(what, wait);
        });
    }
}
