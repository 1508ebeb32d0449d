package org.mandateledger.format;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.time.InvalidDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From an event's JSON object to the event. */
final class EventReading {
    private static final JsonMapper MAPPER = DomainModule.mapper();
    private static final List<String> ENVELOPE =
            Envelope.fields().stream().map(Shape.Field::name).toList();

    private EventReading() {}

    static Event event(ObjectNode stored) {
        ObjectNode json = Upcasts.newest(stored);
        EventType type = EventType.named(json.path("type").asString()).orElseThrow();
        try {
            ShapeCheck.check(Envelope.whole(type), json, Envelope.RECORDING);
            Envelope envelope = MAPPER.treeToValue(only(ENVELOPE, json), Envelope.class);
            Fact fact = fact(type, json);
            String subject = subject(json, envelope, fact);
            return envelope.id()
                    .map(id -> event(id, subject, envelope, fact))
                    .orElseGet(() -> DerivedId.given(event("derived", subject, envelope, fact)));
        } catch (JacksonException e) {
            throw new InvalidLine(type.name() + ": " + explained(e), e);
        } catch (InvalidLine | InvalidEvent e) {
            throw new InvalidLine(type.name() + ": " + e.getMessage(), e);
        }
    }

    private static Event event(String id, String subject, Envelope envelope, Fact fact) {
        return new Event(
                id,
                subject,
                envelope.effective(),
                envelope.instrument(),
                envelope.sources(),
                envelope.note(),
                envelope.revokes(),
                envelope.condition(),
                fact);
    }

    private static Fact fact(EventType type, ObjectNode json) {
        if (type.fact() == Fact.EventCorrected.class) {
            return corrected(json);
        }
        List<Shape.Field> fields = Shape.of(type.fact()).fields();
        ObjectNode fact = only(fields.stream().map(Shape.Field::name).toList(), json);
        if (fields.stream().anyMatch(field -> field.name().equals("strand")) && !fact.hasNonNull("strand")) {
            fact.put("strand", Fact.CORE);
        }
        return MAPPER.treeToValue(fact, type.fact());
    }

    private static Fact corrected(ObjectNode json) {
        String target = json.path("target").asString();
        ObjectNode replacement = ((ObjectNode) json.path("replacement")).deepCopy();
        replacement.put("id", target);
        try {
            return new Fact.EventCorrected(target, event(replacement));
        } catch (InvalidLine e) {
            throw new InvalidLine("replacement: " + e.getMessage(), e);
        }
    }

    private static String subject(ObjectNode json, Envelope envelope, Fact fact) {
        return switch (fact) {
            case Fact.OfOperation _ -> json.path("operation").asString();
            case Fact.OfInstrument _ ->
                envelope.instrument().map(Citation::symbol).orElseThrow();
            case Fact.EventRetracted _ -> json.path("subject").asString();
            case Fact.EventCorrected it -> {
                String subject = it.replacement().subject();
                String written = Optional.ofNullable(json.get("subject"))
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .orElse(subject);
                if (!written.equals(subject)) {
                    throw new InvalidLine("subject is '%s', the replacement is about '%s'; make the two one"
                            .formatted(written, subject));
                }
                yield subject;
            }
        };
    }

    private static ObjectNode only(Collection<String> names, ObjectNode json) {
        ObjectNode some = MAPPER.createObjectNode();
        names.forEach(name -> Optional.ofNullable(json.get(name)).ifPresent(value -> some.set(name, value)));
        return some;
    }

    /** Of what has the right shape and still is no value of the domain, which then says why itself. */
    static String explained(JacksonException e) {
        String path = e instanceof DatabindException bound ? path(bound) : "";
        String where = path.isEmpty() ? "" : path + ": ";
        return e.getCause() instanceof InvalidDate || e.getCause() instanceof InvalidEvent
                ? where + e.getCause().getMessage()
                : where + e.getOriginalMessage();
    }

    static String path(DatabindException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .reduce(
                        "",
                        (left, right) -> left.isEmpty() || right.startsWith("[") ? left + right : left + "." + right);
    }
}
