package org.mandateledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.time.InvalidDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that says what could not be answered, in the frame of the state of knowledge that was asked about. */
@Component
class ProblemPage {
    private final Surroundings surroundings;

    ProblemPage(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param detail what to do */
    ModelAndView page(
            HttpStatusCode status,
            String title,
            @Nullable String detail,
            HttpServletRequest request,
            HttpServletResponse response) {
        // An error is not kept.
        response.setHeader(HttpHeaders.ETAG, null);
        ModelAndView page = new ModelAndView("pages/problem");
        page.setStatus(status);
        page.addObject("title", title);
        page.addObject("detail", String.valueOf(detail));
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
