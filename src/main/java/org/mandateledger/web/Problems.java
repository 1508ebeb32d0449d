package org.mandateledger.web;

import java.net.URI;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.Refused;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.time.InvalidDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors as problem details (RFC 9457): a stable type, and what to do in the detail. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final String TYPES = "urn:mandate-ledger:problem:";

    @ExceptionHandler({InvalidDate.class, InvalidQuestion.class})
    ProblemDetail invalidQuestion(RuntimeException e) {
        return problem(HttpStatus.BAD_REQUEST, "invalid-question", "The question cannot be answered as written", e);
    }

    @ExceptionHandler({InvalidLine.class, InvalidEvent.class})
    ProblemDetail invalidEvent(RuntimeException e) {
        return problem(HttpStatus.BAD_REQUEST, "invalid-event", "That is no event", e);
    }

    @ExceptionHandler(NotFound.class)
    ProblemDetail notFound(NotFound e) {
        return problem(HttpStatus.NOT_FOUND, "not-found", "The ledger does not hold it", e);
    }

    @ExceptionHandler(Refused.class)
    ProblemDetail refused(Refused e) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", "The change set was refused", e);
        problem.setProperty("violations", e.violations());
        return problem;
    }

    @ExceptionHandler(StoreFailed.class)
    ProblemDetail storeFailed(StoreFailed e) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "store-failed", "Nothing was recorded: the store failed", e);
    }

    static ProblemDetail problem(HttpStatus status, String type, String title, Exception e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        return problem;
    }
}
