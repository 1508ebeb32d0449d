package org.mandateledger.recording;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of the ledger.
 *
 * @param events in their stored form
 * @param next the position to ask after for the following page; empty on the last
 */
public record EventsAnswer(Head head, List<ObjectNode> events, Optional<Long> next) implements Listing {

    public static EventsAnswer to(EventsQuery query, Ledger ledger) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        List<RecordedEvent> page = known.eventsAfter(query.after())
                .filter(event ->
                        query.about().map(event.event().subject()::equals).orElse(true))
                .limit(query.limit() + 1L)
                .toList();
        List<RecordedEvent> shown = page.stream().limit(query.limit()).toList();
        return new EventsAnswer(
                Head.of(known),
                shown.stream().map(EventJson::json).toList(),
                page.size() > shown.size() ? Optional.of(shown.getLast().position()) : Optional.empty());
    }

    @Override
    public List<?> items() {
        return events;
    }

    @Override
    public Table table() {
        return EventsTable.of(events);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("events");
    }

    @Override
    public boolean paged() {
        return true;
    }
}
