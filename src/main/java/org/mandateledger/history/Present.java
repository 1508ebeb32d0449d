package org.mandateledger.history;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is known now of all subjects, in the order in which they were first recorded: days beside states, so that what
 * is asked of every subject reads memory in order.
 *
 * <p>Immutable. A batch makes another, which shares all pages but those it touches.
 */
final class Present<S> {
    private static final int PAGE = 16;
    private static final int[] NO_DAYS = noDays();

    /** Of every page, where the days of each of its subjects end, then the days. */
    private final int[][] days;

    private final Object[][] states;

    private Present(int[][] days, Object[][] states) {
        this.days = days;
        this.states = states;
    }

    static <S> Present<S> empty() {
        return new Present<>(new int[0][], new Object[0][]);
    }

    /** The state of the subject of that number on a day, or null before its first. */
    @Nullable
    S on(int day, int subject) {
        return on(day, days[subject / PAGE], states[subject / PAGE], subject % PAGE);
    }

    /** First all places of a page, then what they hold: so the searches do not wait for one another's memory. */
    @SuppressWarnings("unchecked")
    void each(int day, Consumer<? super S> each) {
        int[] places = new int[PAGE];
        for (int page = 0; page < days.length; page++) {
            int[] column = days[page];
            for (int slot = 0; slot < PAGE; slot++) {
                places[slot] = Spine.lastUpTo(day, column, from(column, slot), column[slot]);
            }
            Object[] held = states[page];
            for (int slot = 0; slot < PAGE; slot++) {
                if (places[slot] >= from(column, slot)) {
                    each.accept((S) held[places[slot] - PAGE]);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable S on(int day, int[] column, Object[] held, int slot) {
        int from = from(column, slot);
        int at = Spine.lastUpTo(day, column, from, column[slot]);
        return at < from ? null : (S) held[at - PAGE];
    }

    private static int from(int[] column, int slot) {
        return slot == 0 ? PAGE : column[slot - 1];
    }

    /** This one with the spines of some subjects in the place of what was there. */
    Present<S> with(SortedMap<Integer, Known<S>> changed) {
        int pages = Math.max(days.length, changed.lastKey() / PAGE + 1);
        int[][] newDays = Arrays.copyOf(days, pages);
        Object[][] newStates = Arrays.copyOf(states, pages);
        Arrays.fill(newDays, days.length, pages, NO_DAYS);
        Arrays.fill(newStates, states.length, pages, new Object[0]);
        int done = -1;
        for (int subject : changed.keySet()) {
            int page = subject / PAGE;
            if (page != done) {
                rewrite(page, newDays, newStates, changed.subMap(page * PAGE, (page + 1) * PAGE));
                done = page;
            }
        }
        return new Present<>(newDays, newStates);
    }

    private static <S> void rewrite(
            int page, int[][] allDays, Object[][] allStates, SortedMap<Integer, Known<S>> changed) {
        int[] was = allDays[page];
        int length = was[PAGE - 1];
        for (var change : changed.entrySet()) {
            int slot = change.getKey() % PAGE;
            length += change.getValue().length() - (was[slot] - from(was, slot));
        }
        int[] column = new int[length];
        Object[] held = new Object[length - PAGE];
        int at = PAGE;
        for (int slot = 0; slot < PAGE; slot++) {
            Known<S> known = changed.get(page * PAGE + slot);
            if (known == null) {
                int from = from(was, slot);
                System.arraycopy(was, from, column, at, was[slot] - from);
                System.arraycopy(allStates[page], from - PAGE, held, at - PAGE, was[slot] - from);
                at += was[slot] - from;
            } else {
                known.spine().copy(known.length(), column, at, held, at - PAGE);
                at += known.length();
            }
            column[slot] = at;
        }
        allDays[page] = column;
        allStates[page] = held;
    }

    /** The first {@code length} days and states of a spine. */
    record Known<S>(Spine<?, S> spine, int length) {}

    private static int[] noDays() {
        int[] column = new int[PAGE];
        Arrays.fill(column, PAGE);
        return column;
    }
}
