package org.mandateledger.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.Bookmark;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.Stored;

/**
 * The ledger's files as an event store of Axon's. A batch is on the disk before {@link #appendEvents} returns. Tokens
 * count positions.
 */
public final class FileEventStorageEngine implements EventStorageEngine, AutoCloseable {
    private final Path directory;
    private final LedgerFiles files;
    private Bookmark readTo = Bookmark.START;

    /** Takes the ledger's lock; see {@link LedgerFiles#openForWriting}. */
    public FileEventStorageEngine(Path directory) {
        this.directory = directory;
        this.files = LedgerFiles.openForWriting(directory);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        List<RecordedEvent> batch =
                messages.stream().map(EventMessages::recorded).toList();
        files.append(
                batch.getFirst().topic(), batch.stream().map(EventJson::line).toList());
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return after(token == null ? 0 : token.position().orElse(0)).stream()
                .map(event -> new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(event.position()), EventMessages.message(event)));
    }

    /** A reader that follows the head is served from where the last one stopped; any other from the beginning. */
    private synchronized List<RecordedEvent> after(long position) {
        List<RecordedEvent> events = new ArrayList<>();
        Bookmark from = readTo.head().position() == position ? readTo : Bookmark.START;
        readTo = LedgerFiles.readOn(directory, from, line -> {
            if (line.position() > position) {
                events.add(LedgerLoader.event(directory.toString(), line));
            }
        });
        return events;
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
        if (!stream.equals(Stored.STREAM)) {
            return DomainEventStream.empty();
        }
        return DomainEventStream.of(after(firstSequenceNumber).stream().map(EventMessages::message));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        long head = files.head().position();
        return stream.equals(Stored.STREAM) && head > 0 ? Optional.of(head - 1) : Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(files.head().position());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        long before = after(0).stream()
                .filter(event -> event.recorded().isBefore(instant))
                .count();
        return new GlobalSequenceTrackingToken(before);
    }

    /** The stream has no aggregates, hence no snapshots of them. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the ledger's stream is read whole; it keeps no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void close() {
        files.close();
    }
}
