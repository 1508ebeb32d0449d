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
            case ESTABLISHMENT -> fact(proposal, Confirming::founds, _ -> true);
            case TERM -> fact(proposal, Confirming::term, term -> runs(term, proposal));
            case TERMINATION -> fact(proposal, Confirming::ends, _ -> true);
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

    /** Among the events of that operation under that resolution, one that says it; else one that says otherwise. */
    private <T> Witness fact(Proposal proposal, Function<Fact, Optional<T>> said, Function<T, Boolean> agreeing) {
        return under(proposal)
                .flatMap(placed -> said.apply(placed.event().fact()).stream()
                        .map(value -> witness(placed, value, agreeing.apply(value))))
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

    private static Witness witness(Placed<Event> placed, Object value, boolean agrees) {
        return new Witness(
                Optional.of(placed.id()),
                agrees ? Optional.empty() : Optional.of(value.toString()),
                placed.event().sources(),
                agrees);
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

    private static Optional<String> term(Fact fact) {
        return (switch (fact) {
                    case Fact.MandateGranted it -> Optional.of(it.until());
                    case Fact.MandateExtended it -> Optional.of(it.until());
                    case Fact.MandateModified it -> it.until();
                    case Fact _ -> Optional.<Until>empty();
                })
                .map(Confirming::day)
                .or(() -> lastDay(fact));
    }

    private static Optional<String> lastDay(Fact fact) {
        return switch (fact) {
            case Fact.MandateTerminated it -> Optional.of(it.lastDay().toString());
            case Fact.StrengthAuthorised it ->
                it.lines().stream()
                        .flatMap(line -> line.until().stream())
                        .map(HistoricalDate::toString)
                        .findFirst();
            case Fact _ -> Optional.empty();
        };
    }

    private static String day(Until until) {
        return until.lastDay().map(HistoricalDate::toString).orElse(until.kind());
    }

    private static boolean runs(String day, Proposal proposal) {
        if (!Character.isDigit(day.charAt(0))) {
            return false;
        }
        HistoricalDate ours = HistoricalDate.parse(day);
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
                .map(it -> witness(it, proposal.value(), true))
                .orElseGet(() -> fact(proposal, Confirming::lines, _ -> false));
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
