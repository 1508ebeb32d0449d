package org.mandateledger.exporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.RecordedEvent;

/**
 * A page of what was recorded, the newest first. An entry is an event, not a change set: a reader who follows one
 * operation wants each statement with its day, and an entry never changes whatever else is selected with it.
 *
 * @param updated when the last entry was recorded
 * @param next the position before which the next page goes on; empty on the last
 */
record Feed(Links links, String title, Instant updated, List<Change> changes, Optional<Long> next) {

    static Feed of(Scope scope) {
        ExportQuery query = scope.query();
        List<RecordedEvent> newest = scope.recorded()
                .filter(it ->
                        query.before().map(before -> it.position() < before).orElse(true))
                .toList()
                .reversed();
        List<RecordedEvent> page = newest.stream().limit(query.limit()).toList();
        return new Feed(
                query.links(),
                "Mandate Ledger: "
                        + scope.chosen()
                                .map(ids -> ids.size() == 1
                                        ? "what is recorded about "
                                                + ids.iterator().next()
                                        : "what is recorded about %d operations".formatted(ids.size()))
                                .orElse("what is recorded"),
                page.stream()
                        .findFirst()
                        .or(() -> scope.known().head())
                        .map(RecordedEvent::recorded)
                        .orElse(Instant.EPOCH),
                page.stream().map(it -> Change.of(it, scope.known())).toList(),
                newest.size() > page.size() ? Optional.of(page.getLast().position()) : Optional.empty());
    }
}
