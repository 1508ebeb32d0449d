package org.mandateledger.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.mandateledger.history.Divergence;
import org.mandateledger.history.HistoryIndex;
import org.mandateledger.history.View;

/**
 * All events in memory, indexed for both axes of time. One thread at a time feeds it, any number reads, and every
 * {@link Knowledge} that it hands out is pinned: it never changes.
 */
public final class Ledger {
    private final HistoryIndex<Event, Subject> index;
    private final Recorded records = new Recorded();
    private final List<RecordedEvent> aside = new CopyOnWriteArrayList<>();
    private volatile Knowledge now;

    /** Refuses whatever cannot be applied. */
    public Ledger() {
        index = new HistoryIndex<>(new MandateChronicle());
        now = known(index.now());
    }

    /** Goes on without what cannot be applied: its {@link Knowledge} says what it lacks. */
    public Ledger(Quarantine quarantine) {
        index = new HistoryIndex<>(new MandateChronicle(), (entry, cause) -> {
            RecordedEvent event = records.event(entry.position()).orElseThrow();
            quarantine.take(event, cause);
            aside.add(event);
        });
        now = known(index.now());
    }

    /** Keeps an event that was recorded and cannot be applied. */
    @FunctionalInterface
    public interface Quarantine {
        /** @param cause what was thrown; empty for an event that waits behind another of its subject */
        void take(RecordedEvent event, Optional<Throwable> cause);
    }

    private Knowledge known(View<Event, Subject> view) {
        return new Knowledge(records, view, aside);
    }

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
        now = known(index.now());
    }

    public Knowledge now() {
        return now;
    }

    public Knowledge knownAt(Instant instant) {
        return known(index.knownAt(instant));
    }

    /** As it stood once the event at that position was recorded. */
    public Knowledge at(long position) {
        return known(index.at(position));
    }

    /** Where this and another first say different things about an operation or instrument, in what both know. */
    public Optional<Divergence> divergence(Ledger other, String subject) {
        return index.divergence(
                other.index, subject, Math.min(now.position(), other.now().position()));
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
