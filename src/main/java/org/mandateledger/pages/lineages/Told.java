package org.mandateledger.pages.lineages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mandateledger.lineage.LineageAnswer;
import org.mandateledger.lineage.LineageAnswer.Node;
import org.mandateledger.lineage.RegionAnswer;
import org.mandateledger.lineage.RegionsAnswer;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Say;
import org.mandateledger.time.Reading;

/**
 * The lines of a region in words, the one that began first before the others.
 *
 * @param operations how many there are, those outside not counted
 */
record Told(int operations, List<Line> lines) {

    /** @param operations in words: 14 operations in 6 lines of succession */
    record Region(String id, String name, String sum, List<Named> operations) {}

    record Named(String id, String acronym) {}

    record Line(String words, List<Member> members) {}

    /** @param followed whom, how and when; with the event that says so */
    record Member(
            String id,
            String acronym,
            String name,
            String kind,
            String days,
            String status,
            boolean outside,
            List<Step> followed) {}

    record Step(String words, String event) {}

    static Told of(RegionAnswer answer) {
        Map<String, Node> nodes = answer.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        return new Told(
                answer.nodes().size() - answer.outside().size(),
                answer.lines().stream()
                        .map(line -> new Line(
                                line.stream().map(id -> acronym(id, nodes)).collect(Collectors.joining(", ")),
                                line.stream()
                                        .map(id -> member(id, answer, nodes))
                                        .toList()))
                        .toList());
    }

    static List<Region> regions(RegionsAnswer answer, Knowledge known) {
        return answer.regions().stream()
                .map(it -> new Region(
                        it.id(),
                        it.name(),
                        "%s, %s"
                                .formatted(
                                        Say.count(it.operations().size(), "operation"),
                                        Say.count(it.lines().size(), "line")),
                        named(it.operations(), LocalDate.MAX, known)))
                .toList();
    }

    /** By what they were called on the day; where two were called alike, by their ids. */
    static List<Named> named(List<String> ids, LocalDate day, Knowledge known) {
        Map<String, List<String>> called = ids.stream().collect(Collectors.groupingBy(id -> called(id, day, known)));
        return called.entrySet().stream()
                .flatMap(it -> it.getValue().stream()
                        .map(id ->
                                new Named(id, it.getValue().size() == 1 ? it.getKey() : it.getKey() + " (" + id + ")")))
                .sorted(Comparator.comparing(Named::acronym, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static String called(String id, LocalDate day, Knowledge known) {
        return known.operation(id, day, Reading.EARLIEST)
                .or(() -> known.operation(id))
                .map(it -> it.name().acronym().orElse(it.name().name()))
                .orElse(id);
    }

    private static Member member(String id, RegionAnswer answer, Map<String, Node> nodes) {
        Node node = Optional.ofNullable(nodes.get(id)).orElseThrow();
        return new Member(
                id,
                acronym(id, nodes),
                node.name(),
                Say.kind(node.kind()),
                node.since().map(Say::date).orElse("never began")
                        + node.end().map(end -> " – " + Say.date(end)).orElse(""),
                node.status(),
                answer.outside().contains(id),
                answer.edges().stream()
                        .filter(edge -> edge.to().equals(id))
                        .map(edge -> step(edge, nodes))
                        .toList());
    }

    private static Step step(LineageAnswer.Edge edge, Map<String, Node> nodes) {
        return new Step(
                "%s, %s, %s%s"
                        .formatted(
                                acronym(edge.from(), nodes),
                                Say.label(edge.relation()),
                                Say.date(edge.on()),
                                edge.instrument().map(it -> ", " + it).orElse("")),
                edge.eventId());
    }

    private static String acronym(String id, Map<String, Node> nodes) {
        return Optional.ofNullable(nodes.get(id))
                .map(node -> node.acronym().orElse(node.name()))
                .orElse(id);
    }
}
