package org.mandateledger.citing;

import java.time.Clock;
import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.cli.Readers;
import org.springframework.stereotype.Component;

@Component
class CiteHandler {
    private final LedgerSource ledger;
    private final Readers readers;
    private final Clock clock;

    CiteHandler(LedgerSource ledger, Readers readers, Clock clock) {
        this.ledger = ledger;
        this.readers = readers;
        this.clock = clock;
    }

    @QueryHandler
    CiteAnswer handle(CiteQuery query) {
        return CiteAnswer.to(query, ledger.current(), readers, clock);
    }
}
