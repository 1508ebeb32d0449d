package org.mandateledger.web;

import java.net.URI;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.NotNow;
import org.mandateledger.asking.Refused;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.store.LedgerException;
import org.mandateledger.time.InvalidDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Errors as problem details (RFC 9457): a stable type, and what to do in the detail. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    static final String TYPES = "urn:mandate-ledger:problem:";

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

    @ExceptionHandler(NotNow.class)
    ProblemDetail notNow(NotNow e) {
        return problem(HttpStatus.CONFLICT, "not-now", "That does not go with how things stand", e);
    }

    @ExceptionHandler(Refused.class)
    ProblemDetail refused(Refused e) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", "The change set was refused", e);
        problem.setProperty("violations", e.violations());
        return problem;
    }

    @ExceptionHandler(NoSuchForm.class)
    ProblemDetail noSuchForm(NoSuchForm e) {
        return problem(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "The answer does not come in that form", e);
    }

    @ExceptionHandler(LedgerException.class)
    ProblemDetail store(LedgerException e) {
        LOG.error("the store failed", e);
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "store-failed", "The ledger's store cannot be used", e);
    }

    @ExceptionHandler(ConcurrencyException.class)
    ResponseEntity<ProblemDetail> overtaken(ConcurrencyException e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "overtaken", "Others recorded first, time and again", e));
    }

    @ExceptionHandler(BodyLimit.Exceeded.class)
    ProblemDetail tooLarge(BodyLimit.Exceeded e) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The body is too large", e);
    }

    @ExceptionHandler(OutOfScope.class)
    ResponseEntity<ProblemDetail> outOfScope(OutOfScope e) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_scope\", scope=\"%s\"".formatted(e.scope()))
                .body(problem(HttpStatus.FORBIDDEN, "out-of-scope", "The token is not for this", e));
    }

    @ExceptionHandler(TooFast.class)
    ResponseEntity<ProblemDetail> tooFast(TooFast e) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds()))
                .body(problem(HttpStatus.TOO_MANY_REQUESTS, "too-fast", "Too many requests", e));
    }

    @ExceptionHandler(TooMany.class)
    ResponseEntity<ProblemDetail> tooMany(TooMany e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "too-many", "Too many ask for it at once", e));
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail unforeseen(Exception e) {
        LOG.error("a request failed", e);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The program failed; its log says why. Nothing more is known here.");
        problem.setType(URI.create(TYPES + "internal"));
        problem.setTitle("The program failed");
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "The body is " + unreadable(e.getCause()));
        problem.setType(URI.create(TYPES + "invalid-json"));
        problem.setTitle("The body cannot be read");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status,
                "There is nothing at /%s; see /v3/api-docs for what can be asked.".formatted(e.getResourcePath()));
        problem.setType(URI.create(TYPES + "no-such-address"));
        problem.setTitle("There is no such address");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        e.getBody()
                .setDetail("%s is missing; add it to the address, as in ?%s=…"
                        .formatted(e.getParameterName(), e.getParameterName()));
        return super.handleMissingServletRequestParameter(e, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status,
                "%s: '%s' is no %s".formatted(e.getPropertyName(), e.getValue(), expected(e.getRequiredType())));
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    /** Where several parameters are taken together, what is wrong with one is wrapped. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Optional<TypeMismatchException> mismatch = e.getFieldErrors().stream()
                .filter(error -> error.contains(TypeMismatchException.class))
                .findFirst()
                .map(error -> error.unwrap(TypeMismatchException.class));
        return mismatch.isPresent()
                ? handleTypeMismatch(mismatch.get(), headers, status, request)
                : super.handleMethodArgumentNotValid(e, headers, status, request);
    }

    private static String expected(@Nullable Class<?> type) {
        return type == boolean.class ? "true or false" : "whole number within its bounds";
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        e.getBody()
                .setDetail("The answer comes as %s; ask for one of them by Accept."
                        .formatted(String.join(
                                ", ",
                                e.getSupportedMediaTypes().stream()
                                        .map(it -> it.getType() + "/" + it.getSubtype())
                                        .distinct()
                                        .toList())));
        return super.handleHttpMediaTypeNotAcceptable(e, headers, status, request);
    }

    /** Whatever the framework finds wrong has a type of ours too. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && !String.valueOf(problem.getType()).startsWith(TYPES)) {
            kind(status).ifPresent(kind -> problem.setType(URI.create(TYPES + kind)));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    static Optional<String> kind(HttpStatusCode status) {
        return Optional.ofNullable(
                switch (status.value()) {
                    case 400 -> "invalid-question";
                    case 404 -> "no-such-address";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 415 -> "unsupported-media-type";
                    default -> null;
                });
    }

    private static String unreadable(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException json)) {
            return "missing; send a JSON object with Content-Type: application/json";
        }
        TokenStreamLocation at = json.getLocation();
        return "no JSON: %s%s"
                .formatted(
                        json.getOriginalMessage(),
                        at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr()));
    }

    static ProblemDetail problem(HttpStatus status, String type, String title, Exception e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        return problem;
    }
}
