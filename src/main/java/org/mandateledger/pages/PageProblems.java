package org.mandateledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.time.InvalidDate;
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

    private final Surroundings surroundings;

    PageProblems(Surroundings surroundings) {
        this.surroundings = surroundings;
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

    private ModelAndView page(
            HttpStatus status, String title, Exception e, HttpServletRequest request, HttpServletResponse response) {
        // An error is not kept.
        response.setHeader(HttpHeaders.ETAG, null);
        ModelAndView page = new ModelAndView("pages/problem", status);
        page.addObject("title", title);
        page.addObject("detail", String.valueOf(e.getMessage()));
        page.addObject("drawingSheet", DrawingSheet.ADDRESS);
        try {
            frame(page, surroundings.to(request), surroundings.moment(request), request);
        } catch (InvalidDate _) {
            // It was asked of no state of knowledge that there is.
            frame(page, new To(Optional.empty()), surroundings.latest(), request);
        }
        return page;
    }

    private void frame(ModelAndView page, To to, Moment moment, HttpServletRequest request) {
        page.addObject("to", to);
        page.addObject("knowing", surroundings.knowing(moment, request));
    }
}
