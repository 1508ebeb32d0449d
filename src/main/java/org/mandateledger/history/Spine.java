package org.mandateledger.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/**
 * The states of one subject beside the days from which they hold, ascending: two columns and a binary search.
 *
 * <p>A spine only ever grows at its end, and every reader knows the length that it may look at. That is what lets all
 * versions of a history entered in order share one pair of columns.
 */
final class Spine<E, S> {
    /** Volatile, because readers of earlier lengths may meet columns that have been moved to longer arrays since. */
    private volatile int[] days;

    private volatile Object[] states;
    private int size;

    /** The last event in the order; one that comes later in the order of the days only has to follow it. */
    private @Nullable Placed<E> last;

    private final boolean revoking;

    private Spine(int[] days, Object[] states, @Nullable Placed<E> last, boolean revoking) {
        this.days = days;
        this.states = states;
        this.size = days.length;
        this.last = last;
        this.revoking = revoking;
    }

    static <E, S> Spine<E, S> of(String subject, List<Placed<E>> standing, Chronicle<E, S> chronicle, Reading reading) {
        int[] days = standing.stream()
                .mapToInt(placed -> day(chronicle.effective(placed.event()), reading))
                .toArray();
        boolean revoking = standing.stream()
                .anyMatch(placed -> chronicle.revokes(placed.event()).isPresent());
        return new Spine<>(
                days,
                Fold.states(subject, standing, chronicle).toArray(),
                standing.isEmpty() ? null : standing.getLast(),
                revoking);
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
        if (last == null
                || revoking
                || chronicle.revokes(event).isPresent()
                || !effective.earliest().equals(effective.latest())
                || Standing.order(chronicle, Reading.EARLIEST).compare(last, placed) > 0) {
            return false;
        }
        append(day(effective.earliest()), chronicle.evolve(at(size - 1), placed));
        last = placed;
        return true;
    }

    private void append(int day, S state) {
        if (size == days.length) {
            int capacity = Math.max(4, size + (size >> 1) + 1);
            days = Arrays.copyOf(days, capacity);
            states = Arrays.copyOf(states, capacity);
        }
        days[size] = day;
        states[size] = state;
        size++;
    }

    /** The state on a day among the first {@code length}, or null before the first. */
    @Nullable
    S on(int day, int length) {
        int[] column = days;
        int low = 0;
        int high = length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (column[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? null : at(high);
    }

    @SuppressWarnings("unchecked")
    private S at(int index) {
        return (S) states[index];
    }

    /** Days beyond what an int of epoch days can hold stand at its ends; they only ever need to compare. */
    static int day(LocalDate date) {
        return (int) Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static int day(HistoricalDate date, Reading reading) {
        return day(date.on(reading));
    }
}
