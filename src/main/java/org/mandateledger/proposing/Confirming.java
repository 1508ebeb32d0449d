package org.mandateledger.proposing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Until;
import org.mandateledger.proposing.Judgement.Outcome;
import org.mandateledger.proposing.Judgement.Witness;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** Looks in the ledger for what was proposed. The ledger's events were read by eye, from sources of their own. */
final class Confirming {
    /** Months may count from the end of the term before, which rarely runs on for longer than this. */
    private static final int SLACK = 75;

    /** Days that may pass between the last day of a term and the end that it meant. */
    private static final int AFTERWARDS = 31;

    private final Knowledge known;
    private final Map<String, String> dismissed;

    /** @param dismissed why, by the proposal's id */
    Confirming(Knowledge known, Map<String, String> dismissed) {
        this.known = known;
        this.dismissed = Map.copyOf(dismissed);
    }

    Judgement of(Proposal proposal) {
        Witness witness = switch (proposal.about()) {
            case ESTABLISHMENT -> fact(proposal, fact -> founds(fact).map(Said::same));
            case TERM -> fact(proposal, fact -> term(fact, proposal));
            case TERMINATION -> fact(proposal, fact -> ends(fact, proposal));
            case STRENGTH -> strength(proposal);
        };
        Optional<String> because = Optional.ofNullable(dismissed.get(proposal.id()));
        Outcome outcome = because.isPresent() && !witness.agrees() ? Outcome.DISMISSED : witness.outcome();
        return Judgement.of(proposal, outcome, witness, because);
    }

    /** What an event says of the matter, and whether that is what was proposed. */
    private record Said(String words, boolean agrees) {
        static Said same(String words) {
            return new Said(words, true);
        }

        static Said other(String words) {
            return new Said(words, false);
        }
    }

    /** Among the events of that operation under that resolution, one that says it; else one that says otherwise. */
    private Witness fact(Proposal proposal, Function<Fact, Optional<Said>> said) {
        return under(proposal)
                .flatMap(placed -> said.apply(placed.event().fact()).stream().map(it -> witness(placed, it)))
                .max(Comparator.comparing(Witness::agrees))
                .orElse(Witness.NONE);
    }

    private Stream<Placed<Event>> under(Proposal proposal) {
        return known.history(proposal.operation()).stream()
                .filter(placed -> placed.event()
                        .instrument()
                        .map(Citation::symbol)
                        .filter(proposal.symbol()::equals)
                        .isPresent());
    }

    private static Witness witness(Placed<Event> placed, Said said) {
        return new Witness(
                said.agrees() ? Outcome.CONFIRMED : Outcome.DIFFERS,
                Optional.of(placed.id()),
                said.agrees() ? Optional.empty() : Optional.of(said.words()),
                placed.event().sources());
    }

    private static Optional<String> founds(Fact fact) {
        return fact instanceof Fact.OperationEstablished || fact instanceof Fact.MandateGranted
                ? Optional.of("established")
                : Optional.empty();
    }

    /** Until a day, when it shall end: an extension that says no more than that it goes on, unless it was the last. */
    private Optional<Said> ends(Fact fact, Proposal proposal) {
        return switch (fact) {
            case Fact.MandateTerminated it -> Optional.of(Said.same("terminated on " + it.lastDay()));
            case Fact.MandateLapsed it -> Optional.of(Said.same("lapsed on " + it.lastDay()));
            case Fact.OperationsCeased _, Fact.OperationClosed _, Fact.OperationLiquidated _ ->
                Optional.of(Said.same("ended"));
            case Fact.MandateExtended it ->
                Optional.of(new Said("runs until " + day(it.until()), isLast(it.until(), proposal.operation())));
            case Fact.DrawdownBegun _ -> Optional.of(Said.other("drawdown"));
            case Fact _ -> Optional.empty();
        };
    }

    private boolean isLast(Until until, String id) {
        Optional<Operation> operation = known.operation(id);
        return Stream.concat(
                        operation
                                .flatMap(it -> it.core().end())
                                .map(end -> end.value().lastDay())
                                .stream(),
                        operation.flatMap(Operation::ended).map(Sourced::value).stream())
                .anyMatch(end -> until.lastDay()
                        .filter(last -> near(last.earliest(), end.latest()))
                        .isPresent());
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) <= AFTERWARDS;
    }

    private static Optional<Said> term(Fact fact, Proposal proposal) {
        return until(fact)
                .map(until -> new Said(
                        day(until),
                        until.lastDay().filter(day -> runs(day, proposal)).isPresent()));
    }

    private static Optional<Until> until(Fact fact) {
        return switch (fact) {
            case Fact.MandateGranted it -> Optional.of(it.until());
            case Fact.MandateExtended it -> Optional.of(it.until());
            case Fact.MandateModified it -> it.until();
            case Fact.MandateTerminated it -> Optional.of(new Until.Dated(it.lastDay(), false));
            case Fact.StrengthAuthorised it ->
                it.lines().stream()
                        .flatMap(line -> line.until().stream())
                        .findFirst()
                        .map(last -> new Until.Dated(last, false));
            case Fact _ -> Optional.empty();
        };
    }

    private static String day(Until until) {
        return until.lastDay().map(HistoricalDate::toString).orElse(until.kind());
    }

    private static boolean runs(HistoricalDate ours, Proposal proposal) {
        if (!proposal.value().startsWith("P")) {
            LocalDate theirs = LocalDate.parse(proposal.value());
            return !theirs.isBefore(ours.earliest()) && !theirs.isAfter(ours.latest());
        }
        LocalDate soonest =
                proposal.decided().plus(Period.parse(proposal.value())).minusDays(1);
        return !ours.latest().isBefore(soonest) && !ours.earliest().isAfter(soonest.plusDays(SLACK));
    }

    /** A number that stood that day by an earlier decision is only repeated. */
    private Witness strength(Proposal proposal) {
        Witness said = fact(
                proposal,
                fact -> lines(fact)
                        .map(words -> new Said(
                                words,
                                fact instanceof Fact.StrengthAuthorised it
                                        && it.lines().stream().anyMatch(line -> is(line, proposal)))));
        return said.agrees() ? said : standing(proposal).map(this::repeated).orElse(said);
    }

    private Optional<String> standing(Proposal proposal) {
        return known.operation(proposal.operation(), proposal.decided(), Reading.EARLIEST)
                .flatMap(operation -> operation.ceilings(proposal.decided(), Reading.EARLIEST).stream()
                        .filter(line -> is(line.value(), proposal))
                        .map(Sourced::event)
                        .findFirst());
    }

    private Witness repeated(String event) {
        return new Witness(
                Outcome.REPEATS,
                Optional.of(event),
                Optional.empty(),
                known.standing(event).map(it -> it.event().sources()).orElse(List.of()));
    }

    private static boolean is(Fact.StrengthLine line, Proposal proposal) {
        return proposal.value().equals(words(line));
    }

    private static String words(Fact.StrengthLine line) {
        return line.number() + " " + Label.of(line.category());
    }

    private static Optional<String> lines(Fact fact) {
        return fact instanceof Fact.StrengthAuthorised it
                ? Optional.of(String.join(
                        ", ", it.lines().stream().map(Confirming::words).toList()))
                : Optional.empty();
    }
}
