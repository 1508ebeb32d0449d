package org.mandateledger.pages.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asof.OperationState.Mandate;
import org.mandateledger.asof.OperationState.Posture;
import org.mandateledger.operation.Fact;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;

/**
 * A mandate on the day.
 *
 * @param path under which its fields stand
 * @param standing in words, {@code mark} how that is marked
 * @param lines what else is to be said of it
 */
record Term(
        String title,
        String path,
        Optional<Act> act,
        String standing,
        String mark,
        List<Line> lines,
        List<Line> tasks) {

    /** @param field to ask why */
    record Line(String label, String field, String words, Optional<String> remark) {
        Line(String label, String field, String words) {
            this(label, field, words, Optional.empty());
        }
    }

    /** The core one first, those that were ended last. */
    static List<Term> all(Material material) {
        return material.state().strands().stream()
                .sorted(Comparator.comparing((Mandate it) -> !it.strand().equals(Fact.CORE))
                        .thenComparing(it -> it.standing().equals("terminated")))
                .map(it -> of(it, material))
                .toList();
    }

    private static Term of(Mandate it, Material material) {
        String path = it.strand().equals(Fact.CORE) ? "mandate" : "strands." + it.strand();
        return new Term(
                title(it.strand()),
                path,
                material.act(it.instrument()),
                Say.label(it.standing()),
                switch (it.standing()) {
                    case "in-force" -> "tag on";
                    case "terminated" -> "tag";
                    default -> "doubt";
                },
                lines(it, path),
                it.tasks().stream()
                        .map(task -> new Line("", path + ".tasks." + task, Say.task(task)))
                        .toList());
    }

    static String title(String strand) {
        return strand.equals(Fact.CORE) ? "Core mandate" : "Mandate for " + Say.label(strand);
    }

    private static List<Line> lines(Mandate it, String path) {
        List<Line> lines = new ArrayList<>();
        it.authority().ifPresent(by -> lines.add(new Line("Authority", path + ".authority", Say.authority(by))));
        it.untilKind()
                .ifPresent(kind -> lines.add(new Line(
                        "Runs",
                        it.until().isPresent() ? path + ".until" : path + ".untilKind",
                        Say.term(kind, it.until(), it.untilCondition()),
                        Optional.of("computed from a duration").filter(_ -> it.untilDerived()))));
        it.lastDay()
                .ifPresent(day -> lines.add(new Line(
                        "Last day",
                        path + ".lastDay",
                        Say.date(day),
                        it.endReason().filter(why -> !why.equals("other")).map(Say::label))));
        it.posture().map(posture -> posture(posture, path)).ifPresent(lines::add);
        it.strength().stream()
                .flatMap(strength -> Stream.of(
                        number("military", strength.military()),
                        number("police", strength.police()),
                        number("uniformed", strength.uniformed()),
                        number("militaryObservers", strength.militaryObservers()),
                        number("civilian", strength.civilian())))
                .flatMap(Optional::stream)
                .forEach(lines::add);
        return lines;
    }

    private static Optional<Line> number(String category, Optional<Integer> number) {
        return number.map(it -> new Line(
                "Ceiling, " + (category.equals("militaryObservers") ? "military observers" : category),
                "mandate.strength." + category,
                Say.number(it)));
    }

    private static Line posture(Posture posture, String path) {
        return new Line("Use of force", path + ".posture", Say.label(posture.force()), posture.purpose());
    }
}
