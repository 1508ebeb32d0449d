package org.mandateledger.pages.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.format.DomainModule;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import org.mandateledger.pages.forms.Entered;
import org.mandateledger.pages.forms.EventForm;
import org.mandateledger.pages.forms.Sent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change set while it is being written. It lives in the form alone: the event that is open as fields, the others as JSON.
 *
 * @param events as they were typed, right or wrong
 * @param open which of them is open in the form; empty where none is
 */
record Draft(String changeSet, String why, List<ObjectNode> events, Optional<Integer> open) {
    private static final JsonMapper JSON = DomainModule.mapper();
    private static final int MOST = 30;

    Draft {
        events = List.copyOf(events);
        if (events.size() > MOST) {
            throw new InvalidQuestion(
                    "this form takes %d events at most; record more with: ./mandates record FILE".formatted(MOST));
        }
    }

    static Draft of(Sent sent) {
        List<ObjectNode> events = new ArrayList<>();
        sent.all("other").forEach(it -> events.add(event(it)));
        Optional<Integer> open = sent.text("type").map(Draft::type).map(type -> {
            int at = sent.text("at")
                    .filter(it -> it.matches("[0-9]{1,3}"))
                    .map(Integer::parseInt)
                    .filter(it -> it <= events.size())
                    .orElseGet(events::size);
            events.add(at, EventForm.entered(type, sent));
            return at;
        });
        return new Draft(sent.text("changeSet").orElse(""), sent.text("why").orElse(""), events, open);
    }

    /** @throws InvalidQuestion where no event of that type can be recorded here */
    static EventType type(String name) {
        return EventType.named(name)
                .filter(type -> !Fact.OfLedger.class.isAssignableFrom(type.fact()))
                .orElseThrow(() ->
                        new InvalidQuestion("'%s' is no type of event; choose one below /record".formatted(name)));
    }

    static EventType typeOf(ObjectNode event) {
        return type(event.path("type").asString(""));
    }

    private static ObjectNode event(String json) {
        try {
            JsonNode event = JSON.readTree(json);
            if (event instanceof ObjectNode object) {
                typeOf(object);
                return object;
            }
        } catch (JacksonException _) {
            // It was not written by this form.
        }
        throw new InvalidQuestion("an event of the change set cannot be read; begin again at /record");
    }

    /** With another event, open, after all others. What one act brings about comes with the same act and the same sources. */
    Draft and(EventType type) {
        ObjectNode blank = JSON.createObjectNode().put("type", type.name());
        events.stream()
                .reduce((_, last) -> last)
                .ifPresent(last -> List.of("operation", "effective", "instrument", "sources")
                        .forEach(field ->
                                Optional.ofNullable(last.get(field)).ifPresent(it -> blank.set(field, it.deepCopy()))));
        List<ObjectNode> more = new ArrayList<>(events);
        more.add(blank);
        return new Draft(changeSet, why, more, Optional.of(events.size()));
    }

    Draft opened(int at) {
        return new Draft(changeSet, why, events, Optional.of(at).filter(it -> it < events.size()));
    }

    Draft closed() {
        return new Draft(changeSet, why, events, Optional.empty());
    }

    Draft without(int at) {
        List<ObjectNode> fewer = new ArrayList<>(events);
        if (at < fewer.size()) {
            fewer.remove(at);
        }
        return new Draft(changeSet, why, fewer, open.filter(it -> it != at).map(it -> it > at ? it - 1 : it));
    }

    /** Without rows in which nothing was written. */
    Draft tidied() {
        return new Draft(
                changeSet, why, events.stream().map(Entered::withoutBlanks).toList(), open);
    }
}
