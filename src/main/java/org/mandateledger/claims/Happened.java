package org.mandateledger.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.format.EventJson;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Summary;
import org.mandateledger.time.HistoricalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Did it happen, and then?
 *
 * @param about an operation's id or an instrument's symbol
 * @param type of the event, as {@code OperationRenamed}
 * @param within when it took effect, in EDTF: on that day, in that month, in that year
 * @param with what else it says, as in the event's own JSON
 */
record Happened(String about, String type, Optional<String> within, Optional<ObjectNode> with) implements Check {

    @Override
    public Finding decide(Asked asked) {
        List<Placed<Event>> events = asked.known().history(about).stream()
                .filter(placed -> placed.event().type().name().equals(type))
                .toList();
        List<Placed<Event>> fitting = events.stream().filter(this::says).toList();
        if (events.isEmpty()) {
            return Finding.undecidable("the ledger holds no %s of %s".formatted(type, about), List.of());
        }
        List<Placed<Event>> then =
                fitting.stream().filter(placed -> surely(placed.event())).toList();
        if (!then.isEmpty()) {
            return Finding.of(true, told(then), ids(then));
        }
        if (fitting.stream().anyMatch(placed -> perhaps(placed.event()))) {
            return Finding.undecidable(told(fitting) + "; not known to the day", ids(fitting));
        }
        List<Placed<Event>> instead = fitting.isEmpty() ? events : fitting;
        return Finding.of(false, told(instead), ids(instead));
    }

    private static List<String> ids(List<Placed<Event>> events) {
        return events.stream().map(Placed::id).toList();
    }

    private boolean says(Placed<Event> placed) {
        return with.map(asked -> contains(EventJson.json(placed.event()), asked))
                .orElse(true);
    }

    private boolean surely(Event event) {
        return date().map(date -> !event.effective().earliest().isBefore(date.earliest())
                        && !event.effective().latest().isAfter(date.latest()))
                .orElse(true);
    }

    private boolean perhaps(Event event) {
        return date().map(date -> !event.effective().latest().isBefore(date.earliest())
                        && !event.effective().earliest().isAfter(date.latest()))
                .orElse(true);
    }

    private Optional<HistoricalDate> date() {
        return within.map(HistoricalDate::parse);
    }

    /** Every entry of an asked list has to be there; so has every asked property, with what it asks. */
    private static boolean contains(JsonNode there, JsonNode asked) {
        if (asked.isObject()) {
            return asked.properties().stream()
                    .allMatch(property -> contains(there.path(property.getKey()), property.getValue()));
        }
        if (asked.isArray()) {
            return asked.valueStream().allMatch(entry -> there.valueStream().anyMatch(it -> contains(it, entry)));
        }
        return there.equals(asked);
    }

    private static String told(List<Placed<Event>> events) {
        return events.stream()
                .map(placed -> placed.event().effective() + " " + Summary.of(placed.event()))
                .collect(Collectors.joining("; "));
    }
}
