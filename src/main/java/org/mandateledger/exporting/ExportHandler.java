package org.mandateledger.exporting;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.engine.LedgerProperties;
import org.mandateledger.store.LedgerStore;
import org.springframework.stereotype.Component;

@Component
class ExportHandler {
    private final LedgerSource ledger;
    private final LedgerStore store;
    private final LedgerProperties properties;

    ExportHandler(LedgerSource ledger, LedgerStore store, LedgerProperties properties) {
        this.store = store;
        this.ledger = ledger;
        this.properties = properties;
    }

    @QueryHandler
    Export handle(ExportQuery query) {
        return Exports.of(query, ledger.current(), store, Bibliography.in(properties.sources()));
    }
}
