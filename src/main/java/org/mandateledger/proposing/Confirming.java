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
import org.mandateledger.operation.Until;
import org.mandateledger.proposing.Judgement.Outcome;
import org.mandateledger.proposing.Judgement.Witness;
import org.mandateledger.time.HistoricalDate;

/** Looks in the ledger for what was proposed. The ledger's events were read by eye, from sources of their own. */
final class Confirming {
    /** Texts count months from the day of the decision or from the end of the term before. */
    private static final int SLACK = 75;

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
            case TERMINATION -> fact(proposal, fact -> ends(fact).map(Said::same));
            case STRENGTH -> strength(proposal);
        };
        Optional<String> because = Optional.ofNullable(dismissed.get(proposal.id()));
        Outcome outcome = witness.agrees()
                ? Outcome.CONFIRMED
                : because.isPresent()
                        ? Outcome.DISMISSED
                        : witness.event().isPresent() ? Outcome.DIFFERS : Outcome.OPEN;
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
                Optional.of(placed.id()),
                said.agrees() ? Optional.empty() : Optional.of(said.words()),
                placed.event().sources(),
                said.agrees());
    }

    private static Optional<String> founds(Fact fact) {
        return fact instanceof Fact.OperationEstablished || fact instanceof Fact.MandateGranted
                ? Optional.of("established")
                : Optional.empty();
    }

    private static Optional<String> ends(Fact fact) {
        return switch (fact) {
            case Fact.MandateTerminated it -> Optional.of("terminated on " + it.lastDay());
            case Fact.MandateLapsed it -> Optional.of("lapsed on " + it.lastDay());
            case Fact.MandateExtended it -> Optional.of("runs until " + day(it.until()));
            case Fact.DrawdownBegun _ -> Optional.of("drawdown");
            case Fact.OperationsCeased _, Fact.OperationClosed _, Fact.OperationLiquidated _ -> Optional.of("ended");
            case Fact _ -> Optional.empty();
        };
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

    /** A number that stood already is only repeated. */
    private Witness strength(Proposal proposal) {
        String[] said = proposal.value().split(" ", 2);
        int number = Integer.parseInt(said[0]);
        List<Placed<Event>> history = known.history(proposal.operation());
        return Stream.concat(
                        under(proposal),
                        history.reversed().stream()
                                .filter(it -> !it.event().effective().earliest().isAfter(proposal.decided())))
                .filter(it -> it.event().fact() instanceof Fact.StrengthAuthorised lines
                        && lines.lines().stream().anyMatch(line -> line.number() == number))
                .findFirst()
                .map(it -> witness(it, Said.same(proposal.value())))
                .orElseGet(() -> fact(proposal, fact -> lines(fact).map(Said::other)));
    }

    private static Optional<String> lines(Fact fact) {
        return fact instanceof Fact.StrengthAuthorised it
                ? Optional.of(String.join(
                        ", ",
                        it.lines().stream()
                                .map(line -> line.number() + " " + Label.of(line.category()))
                                .toList()))
                : Optional.empty();
    }
}
