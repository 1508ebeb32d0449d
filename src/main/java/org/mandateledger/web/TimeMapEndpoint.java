package org.mandateledger.web;

import jakarta.servlet.http.HttpServletRequest;
import org.mandateledger.asking.LedgerSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Momentary
@RestController
@RequestMapping("/api/v1/timemap")
class TimeMapEndpoint {
    static final String LINK_FORMAT = "application/link-format";

    private final LedgerSource ledger;

    TimeMapEndpoint(LedgerSource ledger) {
        this.ledger = ledger;
    }

    /** The states of knowledge in which a question can be asked; the question's address follows, without /api/v1. */
    @GetMapping(value = "/{*question}", produces = LINK_FORMAT)
    ResponseEntity<String> map(@PathVariable String question, HttpServletRequest request) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-cache")
                .body(Links.map(
                        Addresses.of(request).mapped(),
                        Mementos.of(ledger.current().now())));
    }
}
