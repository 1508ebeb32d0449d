package org.mandateledger.pages.operation;

import java.util.List;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Until;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;
import org.mandateledger.time.HistoricalDate;

/**
 * A step in the life of a mandate.
 *
 * @param decided where that was on another day
 * @param action granted, extended and the like
 * @param derived whether its last day was computed
 * @param changes what else the same act did
 * @param mark how the mandate stands on the day, on the step that counts then; or that it was annulled
 * @param here whether it is that step
 */
record Step(
        String event,
        String mandate,
        String effective,
        Optional<String> decided,
        Optional<Act> act,
        String action,
        String until,
        boolean derived,
        List<Side> changes,
        Optional<String> mark,
        boolean here) {

    /** What an act did beside the mandate's term. */
    record Side(String event, String words) {}

    static List<Step> all(Material material) {
        return new Steps(material).all();
    }

    /** What an event says of a mandate, where it is a step. */
    record Said(String strand, String action, String until, boolean derived) {
        static Optional<Said> of(Fact fact) {
            return switch (fact) {
                case Fact.MandateGranted it ->
                    Optional.of(said(it.strand(), "granted by " + Say.authority(it.authority()), it.until()));
                case Fact.MandateExtended it ->
                    Optional.of(said(
                            it.strand(),
                            it.technicalRollover() ? "extended, nothing else changed" : "extended",
                            it.until()));
                case Fact.MandateModified it ->
                    Optional.of(it.until()
                            .map(until -> said(it.strand(), "modified", until))
                            .orElseGet(() -> new Said(it.strand(), "modified", "", false)));
                case Fact.MandateTerminated it ->
                    Optional.of(ended(it.strand(), terminated(it.reason()), it.lastDay()));
                case Fact.MandateLapsed it -> Optional.of(ended(it.strand(), "ran out", it.lastDay()));
                case Fact _ -> Optional.empty();
            };
        }

        private static String terminated(Fact.Reason reason) {
            return reason == Fact.Reason.OTHER
                    ? "terminated"
                    : "terminated (%s)".formatted(Say.label(Label.of(reason)));
        }

        private static Said said(String strand, String action, Until until) {
            return new Said(
                    strand,
                    action,
                    Say.term(
                            until.kind(),
                            until.lastDay().map(HistoricalDate::toString),
                            until instanceof Until.Conditional it ? Optional.of(it.condition()) : Optional.empty()),
                    until instanceof Until.Dated it && it.derived());
        }

        private static Said ended(String strand, String action, HistoricalDate lastDay) {
            return new Said(strand, action, "last day " + Say.date(lastDay.toString()), false);
        }
    }

    static Step of(
            Placed<Event> placed,
            Said said,
            List<Side> changes,
            Optional<String> mark,
            boolean here,
            Material material) {
        Event event = placed.event();
        return new Step(
                placed.id(),
                Term.title(said.strand()),
                Say.date(event.effective().toString()),
                event.instrument()
                        .map(it -> it.decided().toString())
                        .filter(it -> !it.equals(event.effective().toString()))
                        .map(Say::date),
                material.act(event.instrument().map(it -> it.symbol())),
                said.action(),
                said.until(),
                said.derived(),
                changes,
                mark,
                here);
    }
}
