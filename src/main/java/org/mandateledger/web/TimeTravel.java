package org.mandateledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Time on the web (RFC 7089): the day in the world stands in the address, {@code Accept-Datetime} chooses the state of
 * knowledge. Every question is its own TimeGate and leads to the same question with {@code knownAt}. What was known in
 * the past never changes, so that such an answer may be kept for ever; one as of now is asked for again, and costs little
 * where the ledger stands as it did.
 */
@Component
@ConditionalOnWebApplication
final class TimeTravel implements HandlerInterceptor {
    private static final String ACCEPT_DATETIME = "Accept-Datetime";
    static final String MEMENTO_DATETIME = "Memento-Datetime";

    /** The headers that a question's answer has and an error has not. */
    static final List<String> OF_ANSWERS =
            List.of(HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, MEMENTO_DATETIME, HttpHeaders.LINK);

    private final LedgerSource ledger;
    private final Questions questions;
    private final Clock clock;
    private volatile Mementos mementos = new Mementos(this, -1, List.of());

    TimeTravel(LedgerSource ledger, Questions questions, Clock clock) {
        this.ledger = ledger;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!asks(request, handler)) {
            return true;
        }
        Ledger current = ledger.current();
        Mementos mementos = mementos(current.now());
        Optional<Instant> knownAt = questions.knownAt(request.getParameter(Addresses.KNOWN_AT));
        if (knownAt.isEmpty()) {
            response.addHeader(HttpHeaders.VARY, ACCEPT_DATETIME);
            Optional<Instant> wanted = Optional.ofNullable(request.getHeader(ACCEPT_DATETIME))
                    .map(Mementos::acceptDatetime)
                    .flatMap(mementos::near);
            if (wanted.isPresent()) {
                lead(request, response, mementos, wanted.get());
                return false;
            }
        }
        Head head = Head.of(KnownAt.of(knownAt, current));
        Validity validity = Validity.of(request, head, ledger.edition());
        response.setHeader(HttpHeaders.ETAG, validity.etag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, keeping(knownAt, head));
        response.addHeader(HttpHeaders.LINK, Links.of(Addresses.of(request), mementos, knownAt));
        knownAt.map(it -> mementos.near(it).filter(at -> !at.isAfter(it)).orElse(it))
                .ifPresent(it -> response.setHeader(MEMENTO_DATETIME, Mementos.httpDate(it)));
        if (validity.holds(request)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return false;
        }
        return true;
    }

    /** They are the same until something is recorded. */
    private Mementos mementos(Knowledge known) {
        Mementos latest = mementos;
        if (!latest.areOf(known)) {
            latest = Mementos.of(known);
            mementos = latest;
        }
        return latest;
    }

    private static boolean asks(HttpServletRequest request, Object handler) {
        return (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                && handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(Momentary.class)
                && !method.getBeanType().isAnnotationPresent(Momentary.class);
    }

    private static void lead(
            HttpServletRequest request, HttpServletResponse response, Mementos mementos, Instant memento) {
        Addresses addresses = Addresses.of(request);
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        response.setHeader(HttpHeaders.LOCATION, addresses.knownAt(memento));
        response.addHeader(HttpHeaders.LINK, Links.of(addresses, mementos, Optional.of(memento)));
    }

    /** A day that is not over, meaning its end, is none that has passed; and an answer that lacks something may get it. */
    private String keeping(Optional<Instant> knownAt, Head head) {
        return knownAt.filter(clock.instant()::isAfter).isPresent()
                        && head.setAside().isEmpty()
                        && ledger.edition().isEmpty()
                ? "public, max-age=31536000, immutable"
                : "public, no-cache";
    }
}
