package org.mandateledger.recording;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.springframework.stereotype.Component;

@Component
class EventsHandler {
    private final LedgerSource ledger;

    EventsHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    EventsAnswer handle(EventsQuery query) {
        return EventsAnswer.to(query, ledger.current());
    }

    @QueryHandler
    EventAnswer handle(EventQuery query) {
        return EventAnswer.to(query, ledger.current());
    }
}
