package org.mandateledger.supporting;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class SupportsHandler {
    private final LedgerSource ledger;

    SupportsHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    SupportsAnswer handle(SupportsQuery query) {
        return SupportsAnswer.to(query, ledger.current());
    }
}
