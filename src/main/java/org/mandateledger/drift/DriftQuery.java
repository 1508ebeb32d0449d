package org.mandateledger.drift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Labels;
import org.mandateledger.asking.Step;
import org.mandateledger.asking.YearSpan;

/**
 * How many operations of which sort were there, year by year?
 *
 * @param from and {@code to}: years; both count
 * @param by the step from one day that is counted to the next; the first is 1 January of {@code from}
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record DriftQuery(int from, int to, Step by, Optional<Instant> knownAt) {
    /** The years are checked as {@link YearSpan} checks them. */
    public DriftQuery {
        YearSpan years = new YearSpan(from, to);
        from = years.from();
        to = years.to();
    }

    /** Years and step as they are written. */
    public static DriftQuery of(int from, int to, String by, Optional<Instant> knownAt) {
        return new DriftQuery(from, to, Labels.parse("by", by, Step.class).orElse(Step.YEAR), knownAt);
    }

    List<LocalDate> days() {
        return Stream.iterate(LocalDate.of(from, 1, 1), day -> day.getYear() <= to, by::after)
                .toList();
    }
}
