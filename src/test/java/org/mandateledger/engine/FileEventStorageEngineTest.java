package org.mandateledger.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerInUse;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.Stored;
import org.mandateledger.testing.Given;

/** The ledger's files under Axon's own event store and its streaming processors. */
class FileEventStorageEngineTest {
    @TempDir
    Path directory;

    private final Given given = new Given();
    private FileEventStorageEngine engine;
    private EmbeddedEventStore store;

    @BeforeEach
    void open() {
        engine = new FileEventStorageEngine(directory);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @AfterEach
    void close() {
        store.shutDown();
        engine.close();
    }

    @Test
    void whatIsPublishedIsInTheFilesWhenPublishingReturnsAndComesBackAsItWas() {
        List<RecordedEvent> first = publish(2);
        List<RecordedEvent> second = publish(1);

        List<RecordedEvent> stored = LedgerLoader.read(directory).now().events().toList();
        assertThat(stored).extracting(RecordedEvent::event).containsExactlyElementsOf(events(first, second));
        assertThat(store.readEvents(Stored.STREAM).asStream().map(EventMessages::recorded))
                .containsExactlyElementsOf(stored);
        assertThat(store.readEvents(Stored.STREAM).asStream())
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void aMessageHasTheEventsIdAndTheInstantOfItsRecording() {
        publish(1);

        assertThat(store.readEvents(Stored.STREAM).asStream()).singleElement().satisfies(message -> {
            assertThat(message.getIdentifier()).isEqualTo("op-1");
            assertThat(message.getTimestamp()).isEqualTo(Given.recorded(1));
        });
    }

    @Test
    void readingGoesOnAfterATokenBeItWithinABatchOrAtItsEnd() {
        publish(3);
        publish(2);

        assertThat(positions(null)).containsExactly(1L, 2L, 3L, 4L, 5L);
        for (int token = 0; token <= 6; token++) {
            assertThat(positions(new GlobalSequenceTrackingToken(token)))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(token + 1, 5).boxed().toList());
        }
        publish(1);
        assertThat(positions(new GlobalSequenceTrackingToken(5))).containsExactly(6L);
        assertThat(positions(new GlobalSequenceTrackingToken(6))).isEmpty();
        assertThat(positions(new GlobalSequenceTrackingToken(2))).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void tokensStandAtTheTailTheHeadAndAnyInstant() {
        assertThat(store.createHeadToken()).isEqualTo(token(0));
        publish(2);
        publish(1);

        assertThat(store.createTailToken()).isEqualTo(token(0));
        assertThat(store.createHeadToken()).isEqualTo(token(3));
        assertThat(store.createTokenAt(Instant.EPOCH)).isEqualTo(token(0));
        assertThat(store.createTokenAt(Given.recorded(1)))
                .as("what was recorded then is still to come")
                .isEqualTo(token(0));
        assertThat(store.createTokenAt(Given.recorded(1).plusNanos(1_000))).isEqualTo(token(2));
        assertThat(store.createTokenAt(Given.recorded(2).plusSeconds(1))).isEqualTo(token(3));
    }

    @Test
    void thereIsOneStreamAndItsSequenceIsThePosition() {
        assertThat(store.lastSequenceNumberFor(Stored.STREAM)).isEmpty();
        publish(2);

        assertThat(store.lastSequenceNumberFor(Stored.STREAM)).contains(1L);
        assertThat(store.lastSequenceNumberFor("unsoa")).isEmpty();
        assertThat(store.readEvents("unsoa").asStream()).isEmpty();
        assertThat(store.readEvents(Stored.STREAM, 1).asStream())
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(1L);
    }

    @Test
    void anOpenStreamReceivesWhatIsPublishedLater() throws Exception {
        publish(1);
        try (var stream = store.openStream(store.createHeadToken())) {
            assertThat(stream.hasNextAvailable()).isFalse();
            publish(2);
            assertThat(stream.hasNextAvailable(5, SECONDS)).isTrue();
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(token(2));
            assertThat(stream.hasNextAvailable(5, SECONDS)).isTrue();
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(token(3));
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void aTrackingProcessorFollowsAndBeginsAgainAtTheTail() throws Exception {
        publish(2);
        Listener listener = new Listener();
        TrackingEventProcessor processor = processor(listener);
        try {
            processor.start();
            assertThat(listener.next(2)).containsExactly(1L, 2L);
            publish(1);
            assertThat(listener.next(1)).containsExactly(3L);

            processor.shutDown();
            publish(1);
            processor.resetTokens(StreamableMessageSource::createTailToken);
            processor.start();
            assertThat(listener.next(4)).containsExactly(1L, 2L, 3L, 4L);
        } finally {
            processor.shutDown();
        }
    }

    @Test
    void aBatchThatDoesNotFollowIsRefusedAndLeavesTheStoreAsItWas() {
        List<RecordedEvent> first = publish(1);

        assertThatThrownBy(() -> store.publish(messages(first)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("position");
        assertThat(positions(null)).containsExactly(1L);
        publish(1);
        assertThat(positions(null)).containsExactly(1L, 2L);
    }

    @Test
    void anythingButTheLedgersOwnEventsIsRefused() {
        assertThatThrownBy(() -> store.publish(new GenericDomainEventMessage<>(Stored.STREAM, "ledger", 0, "a string")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only the ledger's own events");
        assertThatThrownBy(() -> store.storeSnapshot(messages(publish(1)).getFirst()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("no snapshots");
        assertThat(engine.readSnapshot(Stored.STREAM)).isEmpty();
        assertThat(positions(null)).containsExactly(1L);
    }

    @Test
    void closingReleasesTheLock() {
        publish(1);
        assertThatThrownBy(() -> new FileEventStorageEngine(directory)).isInstanceOf(LedgerInUse.class);
        engine.close();
        try (FileEventStorageEngine next = new FileEventStorageEngine(directory)) {
            assertThat(next.createHeadToken()).isEqualTo(token(1));
        }
    }

    private List<RecordedEvent> publish(int size) {
        long before = given.now().position();
        StringBuilder json = new StringBuilder("[");
        for (long i = before + 1; i <= before + size; i++) {
            json.append("{id: 'op-")
                    .append(i)
                    .append("', type: 'OperationsCeased', operation: 'op', effective: '2015'},");
        }
        given.then(json.append("]").toString());
        List<RecordedEvent> batch =
                given.now().events().filter(event -> event.position() > before).toList();
        store.publish(messages(batch));
        return batch;
    }

    private static List<DomainEventMessage<RecordedEvent>> messages(List<RecordedEvent> batch) {
        return batch.stream().map(EventMessages::message).toList();
    }

    private static List<Event> events(List<RecordedEvent> first, List<RecordedEvent> second) {
        return Stream.concat(first.stream(), second.stream())
                .map(RecordedEvent::event)
                .toList();
    }

    private List<Long> positions(@org.jspecify.annotations.Nullable TrackingToken token) {
        return engine.readEvents(token, false)
                .map(message -> message.trackingToken().position().orElseThrow())
                .toList();
    }

    private static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private TrackingEventProcessor processor(Listener listener) {
        return TrackingEventProcessor.builder()
                .name("listener")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(listener)
                        .build())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken))
                .build();
    }

    static final class Listener {
        private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();

        @EventHandler
        void on(RecordedEvent event) {
            heard.add(event.position());
        }

        List<Long> next(int count) throws InterruptedException {
            List<Long> positions = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Long position = heard.poll(10, SECONDS);
                assertThat(position)
                        .as("nothing more was heard after %s", positions)
                        .isNotNull();
                positions.add(position);
            }
            return positions;
        }
    }
}
