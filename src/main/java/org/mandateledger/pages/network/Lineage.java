package org.mandateledger.pages.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.lineage.LineageAnswer;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Say;
import org.mandateledger.time.HistoricalDate;

/** A line of succession in words. */
record Lineage(List<Member> members, List<Step> steps) {
    record Member(
            String id,
            String acronym,
            String name,
            String kind,
            Optional<String> since,
            Optional<String> end,
            String status) {}

    /** One followed the other, {@code retitled} or in another way. */
    record Step(String from, String to, String relation, String on, Optional<String> instrument, String event) {}

    static Lineage of(LineageAnswer answer, Knowledge known) {
        return new Lineage(
                answer.nodes().stream()
                        .map(node -> new Member(
                                node.id(),
                                node.acronym().orElse(node.name()),
                                node.name(),
                                Say.kind(node.kind()),
                                node.since().map(Say::date),
                                node.end().map(Say::date),
                                node.status()))
                        .toList(),
                answer.edges().stream().map(edge -> step(edge, known)).toList());
    }

    private static Step step(LineageAnswer.Edge edge, Knowledge known) {
        LocalDate day = HistoricalDate.parse(edge.on()).latest();
        return new Step(
                Acronyms.of(edge.from(), day, known),
                Acronyms.of(edge.to(), day, known),
                Say.label(edge.relation()),
                Say.date(edge.on()),
                edge.instrument(),
                edge.eventId());
    }
}
