package org.mandateledger.lineage;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class LineageHandler {
    private final LedgerSource ledger;

    LineageHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    LineageAnswer handle(LineageQuery query) {
        return LineageAnswer.to(query, ledger.current());
    }
}
