package org.mandateledger.eligibility;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class EligibilityHandler {
    private final LedgerSource ledger;

    EligibilityHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    EligibilityAnswer handle(EligibilityQuery query) {
        return EligibilityAnswer.to(query, ledger.current());
    }
}
