package org.mandateledger.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.InEffect;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;

/**
 * A step that gave the core mandate of an operation a term, or another last day.
 *
 * @param set the day it was decided, else that on which it took effect
 * @param first the day after the term before, where that reached further; else the day it took effect
 * @param last inclusive; empty where it runs without one
 * @param lapsed the last day of the term before, where that had run out by then, undecided
 */
record Term(
        String operation,
        Sort sort,
        boolean technicalRollover,
        LocalDate set,
        LocalDate first,
        Optional<LocalDate> last,
        Optional<LocalDate> lapsed,
        String event) {
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    enum Sort {
        GRANTED,
        EXTENDED,
        MODIFIED
    }

    private record Given(Sort sort, Until until, boolean technicalRollover) {}

    /** Those of one operation, in the order in which they took effect. */
    static List<Term> of(String operation, Knowledge known) {
        List<Term> terms = new ArrayList<>();
        Optional<LocalDate> last = Optional.empty();
        boolean ended = false;
        for (Placed<Event> placed : InEffect.of(known.history(operation))) {
            Fact fact = placed.event().fact();
            Optional<Given> given = given(fact);
            if (given.isPresent() && dated(placed.event())) {
                Term term = term(operation, given.get(), placed, last, ended);
                terms.add(term);
                last = term.last();
                ended = false;
            } else if (fact instanceof Fact.MandateTerminated it && it.strand().equals(Fact.CORE)) {
                last = day(it.lastDay());
                ended = true;
            } else if (fact instanceof Fact.MandateLapsed it && it.strand().equals(Fact.CORE)) {
                last = day(it.lastDay());
            }
        }
        return List.copyOf(terms);
    }

    private static Term term(
            String operation, Given given, Placed<Event> placed, Optional<LocalDate> before, boolean ended) {
        LocalDate effective = placed.event().effective().earliest();
        LocalDate set = placed.event()
                .instrument()
                .map(Citation::decided)
                .flatMap(Term::day)
                .orElse(effective);
        Optional<LocalDate> last = given.until().lastDay().flatMap(Term::day);
        LocalDate first = before.map(day -> day.plusDays(1))
                .filter(effective::isBefore)
                .filter(day -> last.filter(day::isAfter).isEmpty())
                .orElse(effective);
        return new Term(
                operation,
                given.sort(),
                given.technicalRollover(),
                set,
                first,
                last,
                before.filter(day -> !ended && day.plusDays(1).isBefore(set)),
                placed.id());
    }

    private static Optional<Given> given(Fact fact) {
        return switch (fact) {
            case Fact.MandateGranted it
            when it.strand().equals(Fact.CORE) -> Optional.of(new Given(Sort.GRANTED, it.until(), false));
            case Fact.MandateExtended it
            when it.strand().equals(Fact.CORE) ->
                Optional.of(new Given(Sort.EXTENDED, it.until(), it.technicalRollover()));
            case Fact.MandateModified it
            when it.strand().equals(Fact.CORE) -> it.until().map(until -> new Given(Sort.MODIFIED, until, false));
            default -> Optional.empty();
        };
    }

    private static boolean dated(Event event) {
        return day(event.effective()).isPresent();
    }

    /** The first that a date may mean, where it has one. */
    private static Optional<LocalDate> day(HistoricalDate date) {
        return Optional.of(date.earliest()).filter(day -> day.isAfter(LocalDate.MIN) && day.isBefore(LocalDate.MAX));
    }

    /** A grant or an extension with a last day: what counts as a term that was set. */
    boolean counts() {
        return sort != Sort.MODIFIED && last.filter(day -> !day.isBefore(first)).isPresent();
    }

    /** How long a term with a last day runs, in months of 365.25 / 12 days. */
    double months() {
        return last.map(day -> ChronoUnit.DAYS.between(first, day) + 1).orElse(0L) / DAYS_OF_A_MONTH;
    }

    /** Whole days without a term, between the last of the one before and the decision; 0 where none had lapsed. */
    int gapDays() {
        return lapsed.map(day -> (int) ChronoUnit.DAYS.between(day, set) - 1).orElse(0);
    }
}
