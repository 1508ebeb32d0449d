package org.mandateledger.timeline;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class TimelineHandler {
    private final LedgerSource ledger;

    TimelineHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    TimelineAnswer handle(TimelineQuery query) {
        return TimelineAnswer.to(query, ledger.current());
    }
}
