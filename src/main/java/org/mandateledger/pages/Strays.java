package org.mandateledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A browser that comes to an address where nothing is gets a page; programs get a problem in JSON. */
@Component
class Strays implements HandlerExceptionResolver, Ordered {
    private final ProblemPage problems;

    Strays(ProblemPage problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        return e instanceof NoResourceFoundException && isBrowser(request)
                ? problems.page(
                        HttpStatus.NOT_FOUND,
                        "There is no such page",
                        "Nothing is at %s. The links above lead to every page.".formatted(request.getRequestURI()),
                        request,
                        response)
                : null;
    }

    private static boolean isBrowser(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                        .filter(it -> it.contains(MediaType.TEXT_HTML_VALUE))
                        .isPresent();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
