package org.mandateledger.explaining;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asking.Table;
import org.mandateledger.asof.Neighbours;
import org.mandateledger.asof.OperationState.Uncertain;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import tools.jackson.databind.JsonNode;

/**
 * Why a field of an operation's state has the value it has.
 *
 * @param knownAt the instant asked about; where none was given, that of the last event recorded
 * @param field the path of the field, entries of lists by what names them
 * @param value as in the state; null where there is nothing
 * @param from the first day on which it had this value, up to the day asked about; null where it has had it since ever
 * @param rule by which the value follows from the events, where they do not say it themselves
 * @param uncertain where the other reading of a date gives another value
 * @param events those that gave the value, or took it away
 * @param replaced the values before it, the latest first
 */
public record ExplainAnswer(
        String asOf,
        Optional<String> knownAt,
        Head head,
        String operation,
        String field,
        Optional<JsonNode> value,
        Optional<String> from,
        Optional<String> rule,
        List<Uncertain> uncertain,
        List<Giving> events,
        List<Replaced> replaced)
        implements Listing {

    @Override
    public List<?> items() {
        return events;
    }

    @Override
    public Table table() {
        return ExplainTable.of(this);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("events");
    }

    /**
     * A value that the field had on earlier days.
     *
     * @param from the first day; null where it had been so since ever
     * @param to the day after the last
     * @param events those that had given it
     */
    public record Replaced(JsonNode value, Optional<String> from, Optional<String> to, List<Brief> events) {}

    /** An event in short. */
    public record Brief(String eventId, String summary, Optional<String> instrument) {}

    public static ExplainAnswer to(ExplainQuery query, Ledger ledger) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        String id = Lookup.operation(query.operation(), known);
        Explanation why = new Explanation(id, query.field(), query.asOf(), new Neighbours(known), known);
        return new ExplainAnswer(
                query.asOf().toString(),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                id,
                why.field(),
                why.value(),
                why.from(),
                why.rule(),
                why.uncertain(),
                why.events(),
                why.replaced());
    }
}
