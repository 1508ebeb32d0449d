package org.mandateledger.lineage;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.KnownAt;
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

    @QueryHandler
    RegionAnswer handle(RegionQuery query) {
        return RegionAnswer.to(query, KnownAt.of(query.knownAt(), ledger.current()));
    }

    @QueryHandler
    RegionsAnswer handle(RegionsQuery query) {
        return RegionsAnswer.to(query, KnownAt.of(query.knownAt(), ledger.current()));
    }
}
