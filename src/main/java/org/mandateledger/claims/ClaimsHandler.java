package org.mandateledger.claims;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.engine.LedgerProperties;
import org.springframework.stereotype.Component;

@Component
class ClaimsHandler {
    private final LedgerSource ledger;
    private final LedgerProperties properties;

    ClaimsHandler(LedgerSource ledger, LedgerProperties properties) {
        this.ledger = ledger;
        this.properties = properties;
    }

    @QueryHandler
    ClaimsAnswer handle(ClaimsQuery query) {
        return ClaimsAnswer.to(query, ledger.current(), properties.claims());
    }
}
