package org.mandateledger.comparing;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class DiffHandler {
    private final LedgerSource ledger;

    DiffHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    DiffAnswer handle(DiffQuery query) {
        return DiffAnswer.to(query, ledger.current());
    }
}
