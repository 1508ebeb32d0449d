package org.mandateledger.explaining;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class ExplainHandler {
    private final LedgerSource ledger;

    ExplainHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    ExplainAnswer handle(ExplainQuery query) {
        return ExplainAnswer.to(query, ledger.current());
    }
}
