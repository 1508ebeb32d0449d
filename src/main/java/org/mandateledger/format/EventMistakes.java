package org.mandateledger.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.InvalidDate;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All that is wrong with an event's JSON at once, each with its place; reading it names the first alone. */
final class EventMistakes {
    /** A field's name before what is said of it. */
    private static final Pattern NAMED = Pattern.compile("([a-zA-Z]+(?:\\.[a-zA-Z]+)*)(?:: | (?=is |has ))(.*)");

    private EventMistakes() {}

    /** @param event of a known type */
    static List<Mistake> of(EventType type, ObjectNode event) {
        List<Mistake> all = of(Envelope.whole(type), event);
        if (all.isEmpty()) {
            built(event).ifPresent(all::add);
        }
        return all;
    }

    /** Of the shape and its dates. */
    static List<Mistake> of(Shape.Fields shape, ObjectNode json) {
        List<Mistake> all = new ArrayList<>(ShapeCheck.mistakes(shape, json, Envelope.RECORDING));
        dates(shape, json, "", all);
        return all;
    }

    private static void dates(Shape shape, JsonNode json, String at, List<Mistake> all) {
        switch (shape) {
            case Shape.Date _ -> {
                try {
                    Optional.of(json).filter(JsonNode::isString).ifPresent(it -> HistoricalDate.parse(it.asString()));
                } catch (InvalidDate e) {
                    all.add(Mistake.of(at, String.valueOf(e.getMessage())));
                }
            }
            case Shape.Several it -> {
                for (int i = 0; i < json.size(); i++) {
                    dates(it.of(), json.path(i), "%s[%d]".formatted(at, i), all);
                }
            }
            case Shape.Fields it ->
                it.fields()
                        .forEach(field -> dates(
                                field.shape(),
                                json.path(field.name()),
                                at.isEmpty() ? field.name() : at + "." + field.name(),
                                all));
            case Shape.Kinds it ->
                Optional.ofNullable(it.byKind().get(json.path("kind").asString("")))
                        .ifPresent(fields -> dates(fields, json, at, all));
            case Shape.Text _, Shape.WholeNumber _, Shape.Flag _, Shape.OneOf _, Shape.WholeEvent _ -> {}
        }
    }

    /** What has the right shape and still is no value of the domain. */
    private static Optional<Mistake> built(ObjectNode event) {
        try {
            EventReading.event(event);
            return Optional.empty();
        } catch (InvalidLine e) {
            Optional<Throwable> cause = Optional.ofNullable(e.getCause());
            String place = cause.filter(DatabindException.class::isInstance)
                    .map(it -> EventReading.path((DatabindException) it))
                    .orElse("");
            String message = cause.map(it -> it.getCause() instanceof InvalidEvent inner ? inner : it)
                    .map(Throwable::getMessage)
                    .orElseGet(e::getMessage);
            return Optional.of(placed(place, message, String.valueOf(e.getMessage())));
        }
    }

    /** A value within a list says its field's name, not its own place in the list. */
    private static Mistake placed(String place, String said, String message) {
        Matcher named = NAMED.matcher(said);
        if (!named.matches()) {
            return new Mistake(place, message, said);
        }
        String name = named.group(1);
        boolean within = !place.isEmpty() && name.contains(".");
        String path = within ? place + name.substring(name.lastIndexOf('.')) : place.isEmpty() ? name : place;
        return new Mistake(path, message, named.group(2));
    }
}
