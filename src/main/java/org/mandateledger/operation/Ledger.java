package org.mandateledger.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.mandateledger.history.HistoryIndex;

/**
 * All events in memory, indexed for both axes of time. One thread at a time feeds it, any number reads, and every
 * {@link Knowledge} that it hands out is pinned: it never changes.
 */
public final class Ledger {
    private final HistoryIndex<Event, Subject> index = new HistoryIndex<>(new MandateChronicle());
    private final Recorded records = new Recorded();
    private volatile Knowledge now = new Knowledge(records, index.now());

    /**
     * Takes the next events, whole batches; those already taken are passed over. Whatever is thrown, nothing is taken.
     *
     * @throws IllegalStateException where a position is missing
     */
    public synchronized void apply(List<RecordedEvent> recorded) {
        long taken = index.now().position();
        List<RecordedEvent> fresh =
                recorded.stream().filter(event -> event.position() > taken).toList();
        fresh.forEach(records::add);
        try {
            index.apply(fresh.stream().map(RecordedEvent::entry).toList());
        } catch (RuntimeException e) {
            fresh.forEach(records::remove);
            throw e;
        }
        now = new Knowledge(records, index.now());
    }

    public Knowledge now() {
        return now;
    }

    public Knowledge knownAt(Instant instant) {
        return new Knowledge(records, index.knownAt(instant));
    }

    /** As it stood once the event at that position was recorded. */
    public Knowledge at(long position) {
        return new Knowledge(records, index.at(position));
    }

    private static final class Recorded implements Records {
        private final Map<String, RecordedEvent> byId = new ConcurrentHashMap<>();
        private final ConcurrentSkipListMap<Long, RecordedEvent> byPosition = new ConcurrentSkipListMap<>();

        void add(RecordedEvent event) {
            byPosition.putIfAbsent(event.position(), event);
            byId.putIfAbsent(event.event().id(), event);
        }

        void remove(RecordedEvent event) {
            byPosition.remove(event.position(), event);
            byId.remove(event.event().id(), event);
        }

        @Override
        public Optional<RecordedEvent> event(String id) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        public Optional<RecordedEvent> event(long position) {
            return Optional.ofNullable(byPosition.get(position));
        }

        @Override
        public Stream<RecordedEvent> between(long after, long last) {
            return after < last ? byPosition.subMap(after, false, last, true).values().stream() : Stream.empty();
        }
    }
}
