package org.mandateledger.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mandateledger.time.Reading;

/**
 * The index over a log: one {@link Timeline} a subject, fed by position by a single writer, read by any number of
 * threads without locks.
 *
 * <p>Readers see a batch wholly or not at all, because a view is pinned to a position and the head moves only after the
 * whole batch stands.
 */
public final class HistoryIndex<E, S> {
    private final Chronicle<E, S> chronicle;
    private final Map<String, Row<E, S>> rows = new ConcurrentHashMap<>();
    private volatile Head<E, S> head = new Head<>(new Row[16], 0, new long[16], new long[16], 0, 0);

    public HistoryIndex(Chronicle<E, S> chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * Takes the next entries of the log, which are one batch or several whole ones. Positions already taken are passed
     * over.
     *
     * <p>Whatever is thrown, nothing is taken.
     *
     * @throws IllegalStateException on a gap
     */
    public synchronized void apply(List<Entry<E>> entries) {
        Head<E, S> at = head;
        long next = at.position() + 1;
        List<Entry<E>> fresh =
                entries.stream().filter(entry -> entry.position() >= next).toList();
        for (int i = 0; i < fresh.size(); i++) {
            if (fresh.get(i).position() != next + i) {
                throw new IllegalStateException("position " + (next + i) + " is missing before position "
                        + fresh.get(i).position() + "; read the log again from " + (next + i));
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        Map<String, Timeline<E, S>> changed = new HashMap<>();
        for (Entry<E> entry : fresh) {
            Timeline<E, S> timeline = changed.get(entry.subject());
            if (timeline == null) {
                timeline = timeline(entry.subject()).orElseGet(() -> Timeline.empty(entry.subject(), chronicle));
            }
            changed.put(entry.subject(), timeline.with(entry));
        }
        for (Entry<E> entry : fresh) {
            Timeline<E, S> timeline = changed.remove(entry.subject());
            if (timeline != null) {
                at = shown(timeline, at);
            }
            at = at.withStep(entry);
        }
        head = at;
    }

    private Head<E, S> shown(Timeline<E, S> timeline, Head<E, S> at) {
        Row<E, S> there = rows.get(timeline.subject());
        if (there != null) {
            there.timeline = timeline;
            return at;
        }
        Row<E, S> row = new Row<>(timeline);
        rows.put(timeline.subject(), row);
        return at.withRow(row);
    }

    private Optional<Timeline<E, S>> timeline(String subject) {
        return Optional.ofNullable(rows.get(subject)).map(row -> row.timeline);
    }

    /** All that is known now. */
    public View<E, S> now() {
        Head<E, S> at = head;
        return new Pinned(at, at.position());
    }

    /** What was known once the entry at a position had been recorded. */
    public View<E, S> at(long position) {
        Head<E, S> at = head;
        return new Pinned(at, Math.clamp(position, 0, at.position()));
    }

    /** What was known at an instant: all entries recorded at or before it. */
    public View<E, S> knownAt(Instant instant) {
        Head<E, S> at = head;
        return new Pinned(at, at.positionAt(instant));
    }

    private static final class Row<E, S> {
        volatile Timeline<E, S> timeline;

        Row(Timeline<E, S> timeline) {
            this.timeline = timeline;
        }
    }

    /** The rows in order of appearance and, for every batch, the microsecond at which it was recorded. */
    private record Head<E, S>(
            Row<E, S>[] rows, int rowCount, long[] recorded, long[] positions, int stepCount, long position) {
        private static final long FARTHEST_SECOND = Long.MAX_VALUE / 1_000_000L - 1;

        Head<E, S> withRow(Row<E, S> row) {
            Row<E, S>[] all = rowCount == rows.length ? Arrays.copyOf(rows, rowCount * 2) : rows;
            all[rowCount] = row;
            return new Head<>(all, rowCount + 1, recorded, positions, stepCount, position);
        }

        Head<E, S> withStep(Entry<E> entry) {
            long micros = micros(entry.recorded());
            int at = stepCount > 0 && recorded[stepCount - 1] == micros ? stepCount - 1 : stepCount;
            boolean grows = at == recorded.length;
            long[] instants = grows ? Arrays.copyOf(recorded, at * 2) : recorded;
            long[] ends = grows ? Arrays.copyOf(positions, at * 2) : positions;
            instants[at] = micros;
            ends[at] = entry.position();
            return new Head<>(rows, rowCount, instants, ends, at + 1, entry.position());
        }

        long positionAt(Instant instant) {
            int found = Arrays.binarySearch(recorded, 0, stepCount, micros(instant));
            int step = found >= 0 ? found : -found - 2;
            return step < 0 ? 0 : Math.min(positions[step], position);
        }

        /** Instants beyond what microseconds in a long can hold stand at its ends; nothing was recorded there. */
        private static long micros(Instant instant) {
            long seconds = Math.clamp(instant.getEpochSecond(), -FARTHEST_SECOND, FARTHEST_SECOND);
            return seconds * 1_000_000L + instant.getNano() / 1_000;
        }
    }

    private final class Pinned implements View<E, S> {
        private final Head<E, S> head;
        private final long position;

        Pinned(Head<E, S> head, long position) {
            this.head = head;
            this.position = position;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public Stream<String> subjects() {
            return Arrays.stream(head.rows(), 0, head.rowCount())
                    .map(row -> row.timeline)
                    .filter(timeline -> timeline.knownAt(position))
                    .map(Timeline::subject);
        }

        @Override
        public Optional<S> state(String subject, LocalDate day, Reading reading) {
            return timeline(subject).flatMap(timeline -> timeline.state(day, position, reading));
        }

        @Override
        public List<Placed<E>> standing(String subject, Reading reading) {
            return timeline(subject)
                    .map(timeline -> timeline.standing(position, reading))
                    .orElse(List.of());
        }

        @Override
        public List<Entry<E>> entries(String subject) {
            return timeline(subject).map(timeline -> timeline.entries(position)).orElse(List.of());
        }

        @Override
        public View<E, S> with(List<Entry<E>> further) {
            return new Supposed<>(this, further, chronicle);
        }
    }
}
