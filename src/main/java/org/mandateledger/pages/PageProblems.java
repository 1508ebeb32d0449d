package org.mandateledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.store.LedgerException;
import org.mandateledger.time.InvalidDate;
import org.mandateledger.web.OutOfScope;
import org.mandateledger.web.TooFast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What a page cannot answer is said on a page, with the remedy; the way back is the frame's. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {
    private static final String UNREADABLE = "This question cannot be answered as written";

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final ProblemPage problems;

    PageProblems(ProblemPage problems) {
        this.problems = problems;
    }

    @ExceptionHandler({InvalidDate.class, InvalidQuestion.class})
    ModelAndView invalid(RuntimeException e, HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.BAD_REQUEST, UNREADABLE, e, request, response);
    }

    @ExceptionHandler
    ModelAndView missing(
            MissingServletRequestParameterException e, HttpServletRequest request, HttpServletResponse response) {
        return page(
                HttpStatus.BAD_REQUEST,
                UNREADABLE,
                new InvalidQuestion("%s is missing; add it to the address, as in ?%s=…"
                        .formatted(e.getParameterName(), e.getParameterName())),
                request,
                response);
    }

    @ExceptionHandler
    ModelAndView mistyped(
            MethodArgumentTypeMismatchException e, HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.BAD_REQUEST, UNREADABLE, unreadable(e.getName(), e.getValue()), request, response);
    }

    @ExceptionHandler
    ModelAndView mistyped(BindException e, HttpServletRequest request, HttpServletResponse response) {
        FieldError first = e.getFieldErrors().getFirst();
        return page(
                HttpStatus.BAD_REQUEST,
                UNREADABLE,
                unreadable(first.getField(), first.getRejectedValue()),
                request,
                response);
    }

    private static InvalidQuestion unreadable(String name, @Nullable Object value) {
        return new InvalidQuestion(
                "%s: '%s' cannot be read; leave it out, or write it as the forms here do".formatted(name, value));
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound e, HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.NOT_FOUND, "The ledger does not hold it", e, request, response);
    }

    @ExceptionHandler
    ModelAndView outOfScope(OutOfScope e, HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.FORBIDDEN, "Your token is not for this", e, request, response);
    }

    @ExceptionHandler
    ModelAndView tooFast(TooFast e, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds()));
        return page(HttpStatus.TOO_MANY_REQUESTS, "Too many requests", e, request, response);
    }

    @ExceptionHandler
    ModelAndView store(LedgerException e, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("the store failed", e);
        return problems.page(
                HttpStatus.SERVICE_UNAVAILABLE, "The ledger's store cannot be used", e.getMessage(), request, response);
    }

    @ExceptionHandler
    ModelAndView unforeseen(Exception e, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("a page failed", e);
        return problems.page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The program failed",
                "Its log says why. The ledger is as it was; other pages can be tried.",
                request,
                response);
    }

    private ModelAndView page(
            HttpStatus status, String title, Exception e, HttpServletRequest request, HttpServletResponse response) {
        return problems.page(status, title, e.getMessage(), request, response);
    }
}
