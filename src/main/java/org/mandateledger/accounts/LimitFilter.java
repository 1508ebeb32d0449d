package org.mandateledger.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.web.TooFast;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads are counted by where they come from, writes by that and by the account. */
final class LimitFilter extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Limit reads;
    private final Limit writes;

    LimitFilter(Limit reads, Limit writes) {
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READS.contains(request.getMethod())) {
            count(reads, "questions", Stream.of(Origin.of(request)));
        } else {
            count(
                    writes,
                    "writes",
                    Stream.concat(
                            Stream.of(Origin.of(request)),
                            Known.account(SecurityContextHolder.getContext().getAuthentication()).stream()
                                    .map(Account::id)));
        }
        chain.doFilter(request, response);
    }

    /** A refusal is told by a forward, which is not asked for again. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.REQUEST;
    }

    /** Those that are refused do not count: who waits as told is answered. */
    private static void count(Limit limit, String what, Stream<String> who) {
        var all = who.toList();
        all.stream().flatMap(it -> limit.wait(it).stream()).findFirst().ifPresent(wait -> {
            throw new TooFast(what, wait);
        });
        all.forEach(limit::count);
    }
}
