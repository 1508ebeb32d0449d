package org.mandateledger.drawing;

import java.util.List;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.InEffect;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Summary;
import org.mandateledger.time.HistoricalDate;

/**
 * Something that happened on a day.
 *
 * @param words for the turns of a life, which are written out; the rest is a tick
 * @param tip what it says when pointed at
 * @param event the logical id
 */
record Mark(HistoricalDate when, Optional<String> words, String tip, String event) {

    static List<Mark> of(List<Placed<Event>> history) {
        return InEffect.of(history).stream()
                .filter(placed -> !(placed.event().fact() instanceof Fact.CoverageStated))
                .filter(placed -> !isDrawnElsewhere(placed.event().fact()))
                .map(placed -> of(placed.event(), placed.id()))
                .toList();
    }

    private static Mark of(Event event, String id) {
        return new Mark(event.effective(), words(event.fact()), tip(event), id);
    }

    private static boolean isDrawnElsewhere(Fact fact) {
        return fact instanceof Fact.MandateGranted
                || fact instanceof Fact.MandateExtended
                || fact instanceof Fact.MandateModified
                || fact instanceof Fact.StrengthAuthorised
                || fact instanceof Fact.SupportGranted
                || fact instanceof Fact.SupportChanged
                || fact instanceof Fact.SupportEnded;
    }

    private static Optional<String> words(Fact fact) {
        return switch (fact) {
            case Fact.OperationEstablished _ -> Optional.of("established");
            case Fact.OperationCommenced it ->
                Optional.of(it.scope() == Fact.Scope.ALL ? "begins" : Label.of(it.scope()) + " start");
            case Fact.OperationRenamed it
            when !it.retronym() ->
                Optional.of("renamed "
                        + it.names()
                                .getFirst()
                                .acronym()
                                .orElse(it.names().getFirst().name()));
            case Fact.DrawdownBegun it -> Optional.of(it.toClosure() ? "final drawdown" : "drawdown");
            case Fact.MandateTerminated it -> Optional.of(mandate(it.strand()) + " ended");
            case Fact.MandateLapsed it -> Optional.of(mandate(it.strand()) + " ran out");
            case Fact.OperationsCeased _ -> Optional.of("operations cease");
            case Fact.OperationClosed _ -> Optional.of("withdrawn");
            case Fact.OperationLiquidated _ -> Optional.of("liquidated");
            case Fact.HostAreaChanged it -> Optional.of("now in " + String.join(", ", it.hostAreas()));
            default -> Optional.empty();
        };
    }

    private static String mandate(String strand) {
        return strand.equals(Fact.CORE) ? "mandate" : strand.replace('-', ' ');
    }

    private static String tip(Event event) {
        return Summary.of(event)
                + event.instrument().map(Citation::symbol).map(it -> ", " + it).orElse("")
                + ", "
                + Days.words(event.effective());
    }
}
