package org.mandateledger.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Step;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Ledger;

/**
 * How many operations of which sort were in force on the first day of each year or month.
 *
 * @param held how many operations the ledger holds, on any day; what it does not hold is not counted
 * @param periods in order of their days
 */
public record DriftAnswer(
        int from, int to, String by, Optional<String> knownAt, Head head, int held, List<Tally> periods)
        implements Listing {

    @Override
    public List<?> items() {
        return periods;
    }

    @Override
    public Table table() {
        return DriftTable.of(this);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("periods");
    }

    /**
     * The operations on one day.
     *
     * @param counts by what was counted: in-force, multidimensional, un-led, hybrid, au-led, ad-hoc, others-led,
     *     un-supported (and of these paid from assessed contributions, from a trust fund, or reimbursed), and by the
     *     furthest that their mandates go in the use of force: self-defence, all-necessary-means, offensive
     * @param robust those that may use force beyond self-defence, and what for
     * @param uncertain operations of which it cannot be told for certain whether they were in force that day
     * @param beyondHorizon operations for which the ledger states no completeness up to that day
     */
    public record Tally(
            String on,
            Map<String, Count> counts,
            List<Robust> robust,
            List<String> uncertain,
            List<String> beyondHorizon) {

        int count(Measure measure) {
            return Optional.ofNullable(counts.get(Label.of(measure)))
                    .map(Count::number)
                    .orElse(0);
        }
    }

    /** @param operations their ids, in order of recording */
    public record Count(int number, List<String> operations) {}

    /** The first day of the period that follows. */
    LocalDate after(LocalDate day) {
        return by.equals(Label.of(Step.YEAR)) ? Step.YEAR.after(day) : Step.MONTH.after(day);
    }

    public static DriftAnswer to(DriftQuery query, Ledger ledger) {
        return of(query, KnownAt.of(query.knownAt(), ledger));
    }

    /** From what is known, whatever instant the query names. */
    public static DriftAnswer of(DriftQuery query, Knowledge known) {
        return new DriftAnswer(
                query.from(),
                query.to(),
                Label.of(query.by()),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                known.operations().size(),
                Tallies.on(query.days(), known));
    }
}
