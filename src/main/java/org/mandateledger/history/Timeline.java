package org.mandateledger.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.time.Reading;

/**
 * The history of one subject in every state of knowledge: version i is what was known from {@code since[i]} on, namely
 * the first {@code lengths[i]} states of its spine.
 *
 * <p>Immutable to its readers. {@link #with} shares columns with its origin and writes behind their ends, so that only
 * one successor may be made of a timeline; {@link #folded} shares nothing.
 */
final class Timeline<E, S> {
    private final String subject;
    private final Chronicle<E, S> chronicle;
    private final Entry<E>[] entries;
    private final long[] since;
    private final int[] lengths;
    private final Spine<E, S>[] early;
    private final Spine<E, S>[] late;
    private final int count;

    private Timeline(
            String subject,
            Chronicle<E, S> chronicle,
            Entry<E>[] entries,
            long[] since,
            int[] lengths,
            Spine<E, S>[] early,
            Spine<E, S>[] late,
            int count) {
        this.subject = subject;
        this.chronicle = chronicle;
        this.entries = entries;
        this.since = since;
        this.lengths = lengths;
        this.early = early;
        this.late = late;
        this.count = count;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static <E, S> Timeline<E, S> empty(String subject, Chronicle<E, S> chronicle) {
        return new Timeline<>(subject, chronicle, new Entry[4], new long[4], new int[4], new Spine[4], new Spine[4], 0);
    }

    /** A timeline of the latest knowledge alone, on columns of its own. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static <E, S> Timeline<E, S> folded(String subject, Chronicle<E, S> chronicle, List<Entry<E>> known) {
        Timeline<E, S> timeline = new Timeline<>(
                subject,
                chronicle,
                known.toArray(new Entry[0]),
                new long[known.size()],
                new int[known.size()],
                new Spine[known.size()],
                new Spine[known.size()],
                known.size());
        int last = known.size() - 1;
        Arrays.fill(timeline.since, Long.MAX_VALUE);
        timeline.since[last] = known.getLast().position();
        Spine<E, S> nothing = Spine.empty();
        Arrays.fill(timeline.early, nothing);
        Arrays.fill(timeline.late, nothing);
        timeline.fold((_, reading) -> Standing.of(known, chronicle, reading));
        return timeline;
    }

    Timeline<E, S> with(Entry<E> entry) {
        Timeline<E, S> next = lengthened();
        next.entries[count] = entry;
        next.since[count] = entry.position();
        if (!next.extend(entry)) {
            next.fold((before, reading) -> Standing.with(before, entry, Placed.order(chronicle, reading))
                    .orElseGet(() -> Standing.of(next.entries(entry.position()), chronicle, reading)));
        }
        return next;
    }

    private boolean extend(Entry<E> entry) {
        int version = count - 1;
        if (version == 0 || !(entry instanceof Entry.Assertion<E> it)) {
            return false;
        }
        Spine<E, S> spine = early[version - 1];
        if (spine != late[version - 1]
                || spine.size() != lengths[version - 1]
                || !spine.extend(new Placed<>(it.id(), it.position(), it.id(), it.event()), chronicle)) {
            return false;
        }
        early[version] = spine;
        late[version] = spine;
        lengths[version] = spine.size();
        return true;
    }

    /** @param standing what stands now, from what stood before */
    private void fold(BiFunction<List<Placed<E>>, Reading, List<Placed<E>>> standing) {
        int version = count - 1;
        Spine<E, S> wasEarly = version == 0 ? Spine.empty() : early[version - 1];
        Spine<E, S> wasLate = version == 0 ? wasEarly : late[version - 1];
        int length = version == 0 ? 0 : lengths[version - 1];
        List<Placed<E>> byEarliest = standing.apply(wasEarly.standing(length), Reading.EARLIEST);
        early[version] = wasEarly.revised(length, subject, byEarliest, chronicle, Reading.EARLIEST);
        if (early[version].readsOneWay()) {
            late[version] = early[version];
        } else {
            List<Placed<E>> byLatest = standing.apply(wasLate.standing(length), Reading.LATEST);
            late[version] = wasLate.revised(length, subject, byLatest, chronicle, Reading.LATEST);
        }
        lengths[version] = byEarliest.size();
    }

    private Timeline<E, S> lengthened() {
        int capacity = count < since.length ? since.length : Math.max(4, count + (count >> 1) + 1);
        boolean grows = capacity != since.length;
        return new Timeline<>(
                subject,
                chronicle,
                grows ? Arrays.copyOf(entries, capacity) : entries,
                grows ? Arrays.copyOf(since, capacity) : since,
                grows ? Arrays.copyOf(lengths, capacity) : lengths,
                grows ? Arrays.copyOf(early, capacity) : early,
                grows ? Arrays.copyOf(late, capacity) : late,
                count + 1);
    }

    String subject() {
        return subject;
    }

    boolean knownAt(long position) {
        return count > 0 && entries[0].position() <= position;
    }

    /** The state on a day, or null before the first event known at that position. */
    @Nullable
    S state(int day, long position, Reading reading) {
        int version = version(position);
        return version < 0 ? null : spine(version, reading).on(day, lengths[version]);
    }

    boolean readsOneWay() {
        return early[count - 1] == late[count - 1];
    }

    /** What is known at the end. */
    Present.Known<S> latest(Reading reading) {
        return new Present.Known<>(spine(count - 1, reading), lengths[count - 1]);
    }

    private Spine<E, S> spine(int version, Reading reading) {
        return (reading == Reading.EARLIEST ? early : late)[version];
    }

    Optional<S> state(LocalDate day, long position, Reading reading) {
        return Optional.ofNullable(state(Spine.day(day), position, reading));
    }

    List<Placed<E>> standing(long position, Reading reading) {
        int version = version(position);
        return version < 0 ? List.of() : spine(version, reading).standing(lengths[version]);
    }

    /** The states of knowledge up to a position: for each, the position from which on it held. */
    LongStream knowledge(long upTo) {
        return Arrays.stream(since, 0, count).filter(position -> position <= upTo);
    }

    /** What is known at a position; empty before the first entry. */
    Present.Known<S> known(long position, Reading reading) {
        int version = version(position);
        return version < 0
                ? new Present.Known<>(Spine.empty(), 0)
                : new Present.Known<>(spine(version, reading), lengths[version]);
    }

    List<Entry<E>> entries(long position) {
        int end = count;
        while (end > 0 && entries[end - 1].position() > position) {
            end--;
        }
        return List.of(Arrays.copyOf(entries, end));
    }

    private int version(long position) {
        int high = count - 1;
        if (high >= 0 && since[high] <= position) {
            return high;
        }
        int at = 0;
        int rest = count;
        while (rest > 0) {
            int half = (rest + 1) >>> 1;
            at += since[at + half - 1] <= position ? half : 0;
            rest -= half;
        }
        return at - 1;
    }
}
