package org.mandateledger.engine;

import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.RecordedEvent;

/**
 * Recorded events as Axon's messages and back: all in one stream, whose sequence number is the position less one; the
 * message's timestamp is when the ledger learned it, and the payload is the event itself.
 */
public final class EventMessages {
    static final String STREAM = "ledger";

    private EventMessages() {}

    public static DomainEventMessage<Event> message(RecordedEvent recorded) {
        return new GenericDomainEventMessage<>(
                STREAM,
                STREAM,
                recorded.position() - 1,
                recorded.event(),
                Map.of(
                        "part", recorded.part(),
                        "parts", recorded.parts(),
                        "by", recorded.by(),
                        "why", recorded.why(),
                        "changeSet", recorded.changeSet(),
                        "hash", recorded.hash()),
                recorded.event().id(),
                recorded.recorded());
    }

    public static RecordedEvent recorded(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> numbered && message.getPayload() instanceof Event event)) {
            throw new IllegalArgumentException(
                    "only the ledger's own events are stored here, not " + message.getPayloadType());
        }
        MetaData data = message.getMetaData();
        return new RecordedEvent(
                numbered.getSequenceNumber() + 1,
                message.getTimestamp(),
                Integer.parseInt(text(data, "part")),
                Integer.parseInt(text(data, "parts")),
                event,
                text(data, "by"),
                text(data, "why"),
                text(data, "changeSet"),
                text(data, "hash"));
    }

    private static String text(MetaData data, String key) {
        return Optional.ofNullable(data.get(key))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalArgumentException("an event's message lacks '" + key + "'"));
    }
}
