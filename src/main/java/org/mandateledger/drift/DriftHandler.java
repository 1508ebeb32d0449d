package org.mandateledger.drift;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class DriftHandler {
    private final LedgerSource ledger;

    DriftHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    DriftAnswer handle(DriftQuery query) {
        return DriftAnswer.to(query, ledger.current());
    }
}
