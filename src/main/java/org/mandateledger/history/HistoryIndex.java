package org.mandateledger.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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
    private final Optional<Quarantine<E>> quarantine;
    /** The subjects of which entries are set aside; of the writer's alone. */
    private final Set<String> halted = new HashSet<>();

    private volatile Head<E, S> head = Head.empty();

    /** Refuses whatever cannot be folded. */
    public HistoryIndex(Chronicle<E, S> chronicle) {
        this(chronicle, Optional.empty());
    }

    /** Sets aside what cannot be folded, and goes on with all other subjects. */
    public HistoryIndex(Chronicle<E, S> chronicle, Quarantine<E> quarantine) {
        this(chronicle, Optional.of(quarantine));
    }

    private HistoryIndex(Chronicle<E, S> chronicle, Optional<Quarantine<E>> quarantine) {
        this.chronicle = chronicle;
        this.quarantine = quarantine;
    }

    /**
     * Takes the next entries of the log, which are one batch or several whole ones. Positions already taken are passed
     * over.
     *
     * <p>Whatever is thrown, nothing is taken. With a quarantine, an entry that cannot be folded is not thrown but set
     * aside: its position counts as taken, its subject stays as it was.
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
        Map<String, Timeline<E, S>> changed = folded(fresh);
        SortedMap<Integer, Timeline<E, S>> byNumber = new TreeMap<>();
        for (Entry<E> entry : fresh) {
            Timeline<E, S> timeline = changed.remove(entry.subject());
            if (timeline != null) {
                Row<E, S> row = rows.get(entry.subject());
                if (row == null) {
                    row = new Row<>(at.rowCount(), timeline);
                    rows.put(entry.subject(), row);
                    at = at.withRow(row);
                }
                row.timeline = timeline;
                byNumber.put(row.number, timeline);
            }
            at = at.withStep(entry);
        }
        head = byNumber.isEmpty() ? at : at.withPresent(byNumber);
    }

    private Map<String, Timeline<E, S>> folded(List<Entry<E>> fresh) {
        Map<String, Timeline<E, S>> changed = new HashMap<>();
        Map<Entry<E>, Optional<Throwable>> aside = new LinkedHashMap<>();
        Set<String> halting = new HashSet<>(halted);
        for (Entry<E> entry : fresh) {
            String subject = entry.subject();
            if (halting.contains(subject)) {
                aside.put(entry, Optional.empty());
                continue;
            }
            Timeline<E, S> timeline = changed.get(subject);
            if (timeline == null) {
                timeline = orEmpty(subject);
            }
            try {
                changed.put(subject, timeline.with(entry));
            } catch (RuntimeException | StackOverflowError e) {
                if (quarantine.isEmpty()) {
                    throw e;
                }
                halting.add(subject);
                aside.put(entry, Optional.of(e));
            }
        }
        aside.forEach((entry, cause) -> quarantine.orElseThrow().take(entry, cause));
        halted.addAll(halting);
        return changed;
    }

    /** Where this index and another first answer differently about a subject, in what was known up to a position. */
    public Optional<Divergence> divergence(HistoryIndex<E, S> other, String subject, long upTo) {
        return Divergences.of(orEmpty(subject), other.orEmpty(subject), upTo);
    }

    private Timeline<E, S> orEmpty(String subject) {
        return timeline(subject).orElseGet(() -> Timeline.empty(subject, chronicle));
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
        final int number;
        volatile Timeline<E, S> timeline;

        Row(int number, Timeline<E, S> timeline) {
            this.number = number;
            this.timeline = timeline;
        }
    }

    /**
     * The rows in order of appearance; for every batch, the microsecond at which it was recorded; and what is known at
     * the end, by both readings.
     */
    private record Head<E, S>(
            Row<E, S>[] rows,
            int rowCount,
            long[] recorded,
            long[] positions,
            int stepCount,
            long position,
            Present<S> early,
            Present<S> late) {
        private static final long FARTHEST_SECOND = Long.MAX_VALUE / 1_000_000L - 1;

        @SuppressWarnings("unchecked")
        static <E, S> Head<E, S> empty() {
            Present<S> nothing = Present.empty();
            return new Head<>(new Row[16], 0, new long[16], new long[16], 0, 0, nothing, nothing);
        }

        Head<E, S> withPresent(SortedMap<Integer, Timeline<E, S>> changed) {
            Present<S> byEarliest = early.with(latest(changed, Reading.EARLIEST));
            boolean alike = early == late && changed.values().stream().allMatch(Timeline::readsOneWay);
            Present<S> byLatest = alike ? byEarliest : late.with(latest(changed, Reading.LATEST));
            return new Head<>(rows, rowCount, recorded, positions, stepCount, position, byEarliest, byLatest);
        }

        private static <E, S> SortedMap<Integer, Present.Known<S>> latest(
                SortedMap<Integer, Timeline<E, S>> changed, Reading reading) {
            SortedMap<Integer, Present.Known<S>> latest = new TreeMap<>();
            changed.forEach((number, timeline) -> latest.put(number, timeline.latest(reading)));
            return latest;
        }

        Present<S> present(Reading reading) {
            return reading == Reading.EARLIEST ? early : late;
        }

        Head<E, S> withRow(Row<E, S> row) {
            Row<E, S>[] all = rowCount == rows.length ? Arrays.copyOf(rows, rowCount * 2) : rows;
            all[rowCount] = row;
            return new Head<>(all, rowCount + 1, recorded, positions, stepCount, position, early, late);
        }

        Head<E, S> withStep(Entry<E> entry) {
            long micros = micros(entry.recorded());
            int at = stepCount > 0 && recorded[stepCount - 1] == micros ? stepCount - 1 : stepCount;
            boolean grows = at == recorded.length;
            long[] instants = grows ? Arrays.copyOf(recorded, at * 2) : recorded;
            long[] ends = grows ? Arrays.copyOf(positions, at * 2) : positions;
            instants[at] = micros;
            ends[at] = entry.position();
            return new Head<>(rows, rowCount, instants, ends, at + 1, entry.position(), early, late);
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

        private boolean isPresent() {
            return position == head.position();
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
            Row<E, S> row = rows.get(subject);
            if (row == null || row.number >= head.rowCount()) {
                return Optional.empty();
            }
            int epochDay = Spine.day(day);
            return Optional.ofNullable(
                    isPresent()
                            ? head.present(reading).on(epochDay, row.number)
                            : row.timeline.state(epochDay, position, reading));
        }

        @Override
        public void states(LocalDate day, Reading reading, Consumer<? super S> each) {
            int epochDay = Spine.day(day);
            if (isPresent()) {
                head.present(reading).each(epochDay, each);
                return;
            }
            for (int i = 0; i < head.rowCount(); i++) {
                S state = head.rows()[i].timeline.state(epochDay, position, reading);
                if (state != null) {
                    each.accept(state);
                }
            }
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
