package org.mandateledger.format;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Near;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stored events of older versions, made into those of today: one function on the JSON object a step, the same for every
 * store and for the command line.
 */
public final class Upcasts {
    /** From the version named to the next. */
    private static final Map<Step, UnaryOperator<ObjectNode>> STEPS =
            Map.of(new Step("DrawdownBegun", 1), Upcasts::finalBecomesToClosure);

    private record Step(String type, int from) {}

    private Upcasts() {}

    /**
     * The same event in the newest version of its type; the argument is not changed.
     *
     * @throws InvalidLine for a type or a version that this program does not know
     */
    public static ObjectNode newest(ObjectNode stored) {
        String name = stored.path("type").isString() ? stored.path("type").asString() : "";
        EventType type = EventType.named(name).orElseThrow(() -> unknown(name));
        int version = version(stored, type);
        if (version > type.version() || version < 1) {
            throw new InvalidLine(
                    "version: %s is stored in version %d, this program reads up to version %d; use a newer program"
                            .formatted(name, version, type.version()));
        }
        ObjectNode event = stored;
        for (int from = version; from < type.version(); from++) {
            UnaryOperator<ObjectNode> step = Optional.ofNullable(STEPS.get(new Step(name, from)))
                    .orElseThrow(() -> new IllegalStateException("no step leads on from an old version of " + name));
            event = step.apply(event.deepCopy());
            event.put("version", from + 1);
        }
        return event;
    }

    /** The newest, unless another is named. */
    private static int version(ObjectNode stored, EventType type) {
        JsonNode version = stored.path("version");
        if (version.isMissingNode() || version.isNull()) {
            return type.version();
        }
        if (!version.isIntegralNumber() || !version.canConvertToInt()) {
            throw new InvalidLine("version is %s; write it as a whole number, or leave it out".formatted(version));
        }
        return version.asInt();
    }

    private static InvalidLine unknown(String name) {
        return name.isEmpty()
                ? new InvalidLine("type is missing; give the event's name, such as MandateExtended")
                : new InvalidLine(
                        "type: '%s' is no event that this program knows%s; check its spelling, or use a newer program"
                                .formatted(
                                        name,
                                        Near.hint(
                                                name,
                                                EventType.all().stream()
                                                        .map(EventType::name)
                                                        .toList())));
    }

    private static ObjectNode finalBecomesToClosure(ObjectNode event) {
        JsonNode last = event.remove("final");
        if (event.has("toClosure")) {
            throw new InvalidLine(
                    "DrawdownBegun: version 1 says final, not toClosure; leave version out, or say final");
        }
        if (last != null && !last.isBoolean()) {
            throw new InvalidLine("DrawdownBegun: final is %s; write it as true or false".formatted(last));
        }
        return event.put("toClosure", last != null && last.asBoolean());
    }
}
