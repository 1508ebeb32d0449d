package org.mandateledger.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The recorded events that one index could not apply, in Axon's queue: a sequence an operation or instrument, its first
 * letter with the cause, the others waiting behind it. They live and die with their index, which finds them anew whenever
 * it is built; the events themselves are safe in the ledger.
 *
 * <p>A program to which more than 1024 subjects are poison does not fit the ledger, and is refused it.
 */
final class DeadLetters implements Ledger.Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int MOST_OF_ONE_SUBJECT = 1_000_000;

    private final SequencedDeadLetterQueue<DomainEventMessage<RecordedEvent>> queue =
            InMemorySequencedDeadLetterQueue.<DomainEventMessage<RecordedEvent>>builder()
                    .maxSequenceSize(MOST_OF_ONE_SUBJECT)
                    .build();

    @Override
    public void take(RecordedEvent event, Optional<Throwable> cause) {
        String subject = event.event().subject();
        DomainEventMessage<RecordedEvent> message = EventMessages.message(event);
        if (cause.isEmpty()) {
            queue.enqueueIfPresent(subject, () -> new GenericDeadLetter<>(subject, message));
            return;
        }
        queue.enqueue(subject, new GenericDeadLetter<>(subject, message, cause.get()));
        LOG.warn(
                "{}, position {}, cannot be applied to {}: it and what follows about that subject are set aside, and"
                        + " answers say so",
                event.event().id(),
                event.position(),
                subject,
                cause.get());
    }

    boolean holds(String subject) {
        return queue.contains(subject);
    }

    /** All of them, in order of recording. */
    List<Letter> all() {
        return StreamSupport.stream(queue.deadLetters().spliterator(), false)
                .flatMap(sequence -> StreamSupport.stream(sequence.spliterator(), false))
                .map(DeadLetters::letter)
                .sorted(Comparator.comparingLong(letter -> letter.event().position()))
                .toList();
    }

    private static Letter letter(DeadLetter<? extends DomainEventMessage<RecordedEvent>> letter) {
        return new Letter(letter.message().getPayload(), letter.cause().map(DeadLetters::words), letter.enqueuedAt());
    }

    private static String words(Cause cause) {
        String type = cause.type().substring(cause.type().lastIndexOf('.') + 1);
        return Optional.ofNullable(cause.message()).map(it -> type + ": " + it).orElse(type);
    }
}
