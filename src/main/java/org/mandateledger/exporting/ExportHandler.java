package org.mandateledger.exporting;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.Beside;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.store.LedgerStore;
import org.springframework.stereotype.Component;

@Component
class ExportHandler {
    private final LedgerSource ledger;
    private final LedgerStore store;
    private final Beside beside;

    ExportHandler(LedgerSource ledger, LedgerStore store, Beside beside) {
        this.store = store;
        this.ledger = ledger;
        this.beside = beside;
    }

    @QueryHandler
    Export handle(ExportQuery query) {
        return Exports.of(query, ledger.current(), store, Bibliography.in(beside.sources()));
    }
}
