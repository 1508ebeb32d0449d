package org.mandateledger.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/**
 * What stands of one subject in one state of knowledge: the events in their order, beside the days on which they took
 * effect and the states that hold from then on. Three columns and a binary search.
 *
 * <p>A spine only ever grows at its end, and every reader knows the length that it may look at. That is what lets all
 * versions of a history entered in order share their columns.
 */
final class Spine<E, S> {
    /** Volatile, because readers of earlier lengths may meet columns that have been moved to longer arrays since. */
    private volatile int[] days;

    private volatile Object[] states;
    private volatile Placed<E>[] events;
    private int size;
    private final boolean revoking;
    /** How many of the events, counted from the first, mean one day each. */
    private int exact;

    private Spine(int[] days, Object[] states, Placed<E>[] events, boolean revoking, int exact) {
        this.days = days;
        this.states = states;
        this.events = events;
        this.size = days.length;
        this.revoking = revoking;
        this.exact = exact;
    }

    @SuppressWarnings("unchecked")
    static <E, S> Spine<E, S> empty() {
        return new Spine<>(new int[0], new Object[0], new Placed[0], false, 0);
    }

    /** Other events of the same subject; what they share with the first {@code length} of these is not folded again. */
    @SuppressWarnings("unchecked")
    Spine<E, S> revised(
            int length, String subject, List<Placed<E>> standing, Chronicle<E, S> chronicle, Reading reading) {
        int shared = shared(length, standing);
        int[] revisedDays = Arrays.copyOf(days, standing.size());
        boolean revisedRevoking = revoking;
        int revisedExact = Math.min(exact, shared);
        for (int i = shared; i < revisedDays.length; i++) {
            E event = standing.get(i).event();
            HistoricalDate effective = chronicle.effective(event);
            revisedDays[i] = day(effective.on(reading));
            revisedRevoking |= chronicle.revokes(event).isPresent();
            revisedExact += revisedExact == i && isOneDay(effective) ? 1 : 0;
        }
        Object[] revisedStates = Arrays.copyOf(states, standing.size());
        if (revisedRevoking) {
            List<S> before = (List<S>) Arrays.asList(states).subList(0, shared);
            Fold.states(subject, standing, before, chronicle).toArray(revisedStates);
        } else {
            for (int i = shared; i < revisedDays.length; i++) {
                S before = i == 0 ? chronicle.beginning(subject) : (S) revisedStates[i - 1];
                revisedStates[i] = chronicle.evolve(before, standing.get(i));
            }
        }
        return new Spine<>(revisedDays, revisedStates, standing.toArray(new Placed[0]), revisedRevoking, revisedExact);
    }

    private int shared(int length, List<Placed<E>> standing) {
        int most = Math.min(length, standing.size());
        int shared = 0;
        while (shared < most && events[shared].sameAs(standing.get(shared))) {
            shared++;
        }
        return shared;
    }

    int size() {
        return size;
    }

    /**
     * Takes an event at the end if that is its place and it annuls nothing; otherwise leaves everything as it is and
     * says no.
     */
    boolean extend(Placed<E> placed, Chronicle<E, S> chronicle) {
        E event = placed.event();
        HistoricalDate effective = chronicle.effective(event);
        if (size == 0
                || revoking
                || chronicle.revokes(event).isPresent()
                || !isOneDay(effective)
                || Placed.order(chronicle, Reading.EARLIEST).compare(events[size - 1], placed) > 0) {
            return false;
        }
        append(day(effective.earliest()), chronicle.evolve(at(size - 1), placed), placed);
        return true;
    }

    private void append(int day, S state, Placed<E> placed) {
        if (size == days.length) {
            int capacity = size + (size >> 1) + 2;
            days = Arrays.copyOf(days, capacity);
            states = Arrays.copyOf(states, capacity);
            events = Arrays.copyOf(events, capacity);
        }
        days[size] = day;
        states[size] = state;
        events[size] = placed;
        size++;
        exact++;
    }

    /** Whether no event is dated in doubt, so that both readings are the same. */
    boolean readsOneWay() {
        return exact == size;
    }

    private static boolean isOneDay(HistoricalDate date) {
        return date.earliest().equals(date.latest());
    }

    /** The events among the first {@code length}. */
    List<Placed<E>> standing(int length) {
        return Collections.unmodifiableList(Arrays.asList(events).subList(0, length));
    }

    /** Writes the first {@code length} days and states into columns of somebody else's. */
    void copy(int length, int[] intoDays, int dayAt, Object[] intoStates, int stateAt) {
        System.arraycopy(days, 0, intoDays, dayAt, length);
        System.arraycopy(states, 0, intoStates, stateAt, length);
    }

    /** The state on a day among the first {@code length}, or null before the first. */
    @Nullable
    S on(int day, int length) {
        int at = lastUpTo(day, days, 0, length);
        return at < 0 ? null : at(at);
    }

    /** Where the last of the ascending days between two indexes stands that is not after a day; before them if none is. */
    static int lastUpTo(int day, int[] days, int from, int to) {
        int at = from;
        int rest = to - from;
        while (rest > 0) {
            int half = (rest + 1) >>> 1;
            at += days[at + half - 1] <= day ? half : 0;
            rest = rest - half;
        }
        return at - 1;
    }

    /** Whether both hold the same object there, so that what was found of one is true of the other. */
    boolean shares(int index, Spine<?, S> other) {
        return index < size && index < other.size && states[index] == other.states[index];
    }

    boolean agrees(int index, Spine<?, S> other) {
        return days[index] == other.days[index] && Objects.equals(states[index], other.states[index]);
    }

    int dayAt(int index) {
        return days[index];
    }

    @SuppressWarnings("unchecked")
    private S at(int index) {
        return (S) states[index];
    }

    /** Days beyond what an int of epoch days can hold stand at its ends; they only ever need to compare. */
    static int day(LocalDate date) {
        return (int) Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
