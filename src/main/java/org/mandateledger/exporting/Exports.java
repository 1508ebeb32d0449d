package org.mandateledger.exporting;

import org.mandateledger.asking.Bibliography;
import org.mandateledger.operation.Ledger;
import org.mandateledger.store.LedgerStore;

/** Makes exports. What is wrong with a question is said at once; what is long is written when it is asked for. */
final class Exports {
    private Exports() {}

    /**
     * @param store where the ledger's lines are
     * @param bibliography for titles of sources
     */
    static Export of(ExportQuery query, Ledger ledger, LedgerStore store, Bibliography bibliography) {
        Scope scope = Scope.of(query, ledger, store, bibliography);
        return switch (query.format()) {
            case EVENTS -> StoredEvents.of(scope);
            case NDJSON -> scope.one(EventLines.of(scope));
            case CLOUDEVENTS -> scope.one(CloudEvents.of(scope));
            case CSV -> TableFiles.of(scope);
            case DATAPACKAGE -> PackageFiles.of(scope);
            case PANEL -> TableFiles.panel(scope);
            case ICS -> scope.one(Calendar.of(scope));
            case ATOM -> scope.one(AtomFeed.of(Feed.of(scope)));
            case JSONFEED -> scope.one(JsonFeed.of(Feed.of(scope)));
            case TIMELINEJS, SVG -> scope.one(Timelines.of(scope));
            case PROV -> scope.one(Provenance.of(scope));
            case JSONLD -> scope.one(DatasetDescription.of(scope));
            case GRAPHML -> scope.one(GraphMl.of(scope));
        };
    }
}
