package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/**
 * Days with soft edges: it may have been there from {@code from}, it was from {@code surelyFrom} to {@code surelyTo},
 * it may have been up to {@code to}. Half-open.
 *
 * @param open nothing is known of an end; what is drawn runs out rather than ends
 * @param startDoubted a source marks the start as uncertain, though it names a day; {@code endDoubted} alike
 */
record Extent(
        LocalDate from,
        LocalDate surelyFrom,
        LocalDate surelyTo,
        LocalDate to,
        boolean open,
        boolean startDoubted,
        boolean endDoubted) {

    static Extent sharp(LocalDate from, LocalDate to, boolean open) {
        return new Extent(from, from, to, to, open, false, false);
    }

    /** @param last the last day, inclusive; where none is known it runs on to {@code horizon} and beyond */
    static Extent between(HistoricalDate first, Optional<HistoricalDate> last, LocalDate horizon) {
        LocalDate surelyTo = last.map(it -> Days.after(it.earliest())).orElse(Days.after(horizon));
        LocalDate to = last.map(it -> Days.after(it.latest())).orElse(Days.after(horizon));
        LocalDate from = Days.earlier(first.earliest(), to);
        return new Extent(
                from,
                Days.earlier(first.latest(), to),
                Days.later(surelyTo, from),
                to,
                last.isEmpty(),
                first.qualified(),
                last.filter(HistoricalDate::qualified).isPresent());
    }

    boolean isSoft() {
        return open || startDoubted || endDoubted || !from.equals(surelyFrom) || !to.equals(surelyTo);
    }
}
