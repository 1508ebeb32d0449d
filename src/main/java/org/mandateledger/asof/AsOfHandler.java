package org.mandateledger.asof;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class AsOfHandler {
    private final LedgerSource ledger;

    AsOfHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    AsOfAnswer handle(AsOfQuery query) {
        return AsOfAnswer.to(query, ledger.current());
    }
}
