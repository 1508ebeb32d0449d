package org.mandateledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.pages.Knowing.Parameter;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page which state of knowledge it shows, and where the others are. */
@ControllerAdvice(basePackageClasses = Surroundings.class)
class Surroundings {
    private final LedgerSource ledger;
    private final Questions questions;

    Surroundings(LedgerSource ledger, Questions questions) {
        this.ledger = ledger;
        this.questions = questions;
    }

    @ModelAttribute("to")
    To to(HttpServletRequest request) {
        return new To(written(request));
    }

    @ModelAttribute("moment")
    Moment moment(HttpServletRequest request) {
        Optional<Instant> knownAt = questions.knownAt(written(request).orElse(null));
        return new Moment(knownAt, KnownAt.of(knownAt, ledger.current()));
    }

    Moment latest() {
        return new Moment(Optional.empty(), ledger.current().now());
    }

    @ModelAttribute("drawingSheet")
    String drawingSheet() {
        return DrawingSheet.ADDRESS;
    }

    @ModelAttribute("knowing")
    Knowing knowing(@ModelAttribute("moment") Moment moment, HttpServletRequest request) {
        return Knowing.of(moment, ledger.current(), request.getRequestURI(), kept(request));
    }

    /** An empty field of a form asks nothing. */
    private static Optional<String> written(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("knownAt")).filter(it -> !it.isBlank());
    }

    private static List<Parameter> kept(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("knownAt"))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Parameter(entry.getKey(), value)))
                .toList();
    }
}
