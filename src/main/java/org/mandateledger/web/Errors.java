package org.mandateledger.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fails before it reaches an endpoint, such as an address that the firewall rejects, is a problem detail too. */
@Hidden
@RestController
class Errors implements ErrorController {
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, remedy(status));
        problem.setType(URI.create(
                Problems.TYPES + Problems.kind(status).orElse(status.is5xxServerError() ? "internal" : "unreadable")));
        return ResponseEntity.status(status).body(problem);
    }

    private static String remedy(HttpStatus status) {
        return status.is5xxServerError()
                ? "The program failed; its log says why."
                : "The request cannot be answered as it was written; see /v3/api-docs for what can be asked.";
    }
}
