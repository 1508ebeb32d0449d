package org.mandateledger.drift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Milestone;

/**
 * How many operations of which sort were there, year by year?
 *
 * @param from and {@code to}: years; both count
 * @param by the step from one day that is counted to the next; the first is 1 January of {@code from}
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record DriftQuery(int from, int to, Step by, Optional<Instant> knownAt) {
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    /** @throws InvalidQuestion where the years are not in order or not within 1900 to 2100 */
    public DriftQuery {
        if (from < FIRST || to > LAST) {
            throw new InvalidQuestion("from %d to %d: give years from %d to %d".formatted(from, to, FIRST, LAST));
        }
        if (from > to) {
            throw new InvalidQuestion("from %d to %d: the first year comes first".formatted(from, to));
        }
    }

    /** Years and step as they are written. */
    public static DriftQuery of(int from, int to, String by, Optional<Instant> knownAt) {
        return new DriftQuery(from, to, Labels.parse("by", by, Step.class).orElse(Step.YEAR), knownAt);
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

    List<LocalDate> days() {
        return Stream.iterate(LocalDate.of(from, 1, 1), day -> day.getYear() <= to, by::after)
                .toList();
    }
}
