package org.mandateledger.expiring;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class ExpiringHandler {
    private final LedgerSource ledger;

    ExpiringHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    ExpiringAnswer handle(ExpiringQuery query) {
        return ExpiringAnswer.to(query, ledger.current());
    }
}
