package org.mandateledger.engine;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.Stored;

/**
 * Recorded events as Axon's messages and back: all in one stream, whose sequence number is the position less one; the
 * message's timestamp is when the ledger learned it, and the payload is all that a line says.
 */
public final class EventMessages {
    private EventMessages() {}

    public static DomainEventMessage<RecordedEvent> message(RecordedEvent recorded) {
        return new GenericDomainEventMessage<>(
                Stored.STREAM,
                Stored.STREAM,
                recorded.position() - 1,
                recorded,
                Map.of(),
                recorded.event().id(),
                recorded.recorded());
    }

    public static RecordedEvent recorded(EventMessage<?> message) {
        if (!(message.getPayload() instanceof RecordedEvent recorded)) {
            throw new IllegalArgumentException(
                    "only the ledger's own events are stored here, not " + message.getPayloadType());
        }
        return recorded;
    }
}
