package org.mandateledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asking.NotFound;
import org.mandateledger.operation.Ledger;
import org.mandateledger.time.InvalidDate;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a page cannot answer is said on a page, with the remedy; the way back is the frame's. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {
    private final LedgerSource ledger;

    PageProblems(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @ExceptionHandler({InvalidDate.class, InvalidQuestion.class})
    ModelAndView invalid(RuntimeException e, HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.BAD_REQUEST, "This question cannot be answered as written", e, request, response);
    }

    @ExceptionHandler
    ModelAndView missing(
            MissingServletRequestParameterException e, HttpServletRequest request, HttpServletResponse response) {
        return page(
                HttpStatus.BAD_REQUEST,
                "This question cannot be answered as written",
                new InvalidQuestion("%s is missing; add it to the address, as in ?%s=…"
                        .formatted(e.getParameterName(), e.getParameterName())),
                request,
                response);
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
        page.addObject("to", new To(Optional.empty()));
        Ledger current = ledger.current();
        page.addObject(
                "knowing",
                Knowing.of(new Moment(Optional.empty(), current.now()), current, request.getRequestURI(), List.of()));
        return page;
    }
}
