package org.mandateledger.exporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Summary;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;

/**
 * The last day of a mandate by one of the acts that set it.
 *
 * @param last the day, or the days that it may be
 * @param followedBy the next event that set another
 */
record Deadline(Placed<Event> set, String strand, HistoricalDate last, Optional<Event> followedBy) {

    /** @param history events of one operation that took effect */
    static List<Deadline> of(List<Placed<Event>> history) {
        List<Deadline> deadlines = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Placed<Event> set = history.get(i);
            List<Placed<Event>> later = history.subList(i + 1, history.size());
            term(set.event().fact())
                    .flatMap(term -> term.last()
                            .filter(Deadline::bounded)
                            .map(last -> new Deadline(set, term.strand(), last, next(term.strand(), later))))
                    .ifPresent(deadlines::add);
        }
        return deadlines;
    }

    private record Term(String strand, Optional<HistoricalDate> last) {}

    private static Optional<Term> term(Fact fact) {
        return switch (fact) {
            case Fact.MandateGranted it ->
                Optional.of(new Term(it.strand(), it.until().lastDay()));
            case Fact.MandateExtended it ->
                Optional.of(new Term(it.strand(), it.until().lastDay()));
            case Fact.MandateModified it -> it.until().map(until -> new Term(it.strand(), until.lastDay()));
            case Fact.MandateTerminated it -> Optional.of(new Term(it.strand(), Optional.of(it.lastDay())));
            case Fact.MandateLapsed it -> Optional.of(new Term(it.strand(), Optional.of(it.lastDay())));
            case Fact _ -> Optional.empty();
        };
    }

    private static boolean bounded(HistoricalDate date) {
        return date.earliest().isAfter(LocalDate.MIN) && date.latest().isBefore(LocalDate.MAX);
    }

    private static Optional<Event> next(String strand, List<Placed<Event>> later) {
        return later.stream()
                .map(Placed::event)
                .filter(event -> term(event.fact())
                        .filter(term -> term.strand().equals(strand))
                        .isPresent())
                .findFirst();
    }

    /** Whether it was a decision to end the mandate that set it, or a word that it ran out. */
    boolean isEnd() {
        return isEnd(set.event());
    }

    private static boolean isEnd(Event event) {
        return event.fact() instanceof Fact.MandateTerminated || event.fact() instanceof Fact.MandateLapsed;
    }

    String title() {
        return (isConditional() ? "latest possible last day of the mandate" : "last day of the mandate")
                + (strand.equals(Fact.CORE) ? "" : " for " + strand.replace('-', ' '))
                + act(set.event()).map(symbol -> " (" + symbol + ")").orElse("")
                + followedBy
                        .filter(next -> !next.effective().earliest().isAfter(last.latest()))
                        .map(next -> isEnd(next) ? ", ended before" : ", renewed")
                        .orElse("");
    }

    String description() {
        return Stream.of(
                        Optional.of(Summary.of(set.event()) + "."),
                        last.exact() ? Optional.<String>empty() : Optional.of("The day is given as " + last + "."),
                        followedBy.map(next -> "Then, on %s%s: %s."
                                .formatted(
                                        next.effective(),
                                        act(next).map(" by "::concat).orElse(""),
                                        Summary.of(next))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> act(Event event) {
        return event.instrument().map(Citation::symbol);
    }

    /** Whether the term has no day of its own but the latest it may be. */
    private boolean isConditional() {
        return switch (set.event().fact()) {
            case Fact.MandateGranted it -> it.until() instanceof Until.Conditional;
            case Fact.MandateExtended it -> it.until() instanceof Until.Conditional;
            case Fact.MandateModified it ->
                it.until().filter(Until.Conditional.class::isInstance).isPresent();
            case Fact _ -> false;
        };
    }
}
