package org.mandateledger.asking;

import java.util.Comparator;
import java.util.Optional;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Milestone;

/** Years that are asked about, from the first to the last; both count. */
public record YearSpan(int from, int to) {
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    /** @throws InvalidQuestion where the years are not in order or not within 1900 to 2100 */
    public YearSpan {
        if (from < FIRST || to > LAST) {
            throw new InvalidQuestion("from %d to %d: give years from %d to %d".formatted(from, to, FIRST, LAST));
        }
        if (from > to) {
            throw new InvalidQuestion("from %d to %d: the first year comes first".formatted(from, to));
        }
    }

    /** Where a year is not given, as far as the ledger reaches to that side. */
    public static YearSpan of(Optional<Integer> from, Optional<Integer> to, Knowledge known) {
        int last = to.orElseGet(
                () -> Math.max(from.orElse(FIRST), LatestDay.of(known).getYear()));
        return new YearSpan(from.orElseGet(() -> Math.min(last, firstYear(known).orElse(last))), last);
    }

    /** The year in which the first of all operations was established; empty where the ledger holds none. */
    public static Optional<Integer> firstYear(Knowledge known) {
        return known.operations().stream()
                .flatMap(id -> known.operation(id).stream())
                .flatMap(operation -> operation.on(Milestone.ESTABLISHED).stream())
                .map(it -> it.value().earliest().getYear())
                .filter(year -> year >= FIRST)
                .min(Comparator.naturalOrder());
    }
}
