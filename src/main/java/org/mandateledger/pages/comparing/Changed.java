package org.mandateledger.pages.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandateledger.comparing.DiffAnswer.Difference;
import org.mandateledger.comparing.DiffAnswer.OperationDiff;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.HistoricalDate;
import tools.jackson.databind.JsonNode;

/** How one operation differs: its names, the last days of its mandates where they moved on, and all the rest. */
record Changed(String operation, List<Line> names, List<Line> extended, List<Line> other) {
    private static final String UNTIL = ".until";

    static Changed of(OperationDiff diff, Knowledge known) {
        Set<String> extended = diff.changes().stream()
                .filter(Changed::movedOn)
                .map(it -> it.field().substring(0, it.field().length() - UNTIL.length()))
                .collect(Collectors.toSet());
        List<Line> names = new ArrayList<>();
        List<Line> terms = new ArrayList<>();
        List<Line> other = new ArrayList<>();
        for (Line line : Line.all(diff.changes(), known)) {
            String path = line.path();
            if (path.equals("name") || path.equals("acronym") || path.startsWith("names.")) {
                addName(line, names);
            } else if (extended.stream().anyMatch(it -> path.equals(it + UNTIL) || path.equals(it + ".instrument"))) {
                terms.add(line);
            } else if (!path.startsWith("posture.") || !told("mandate." + path, line, other)) {
                other.add(line);
            }
        }
        return new Changed(diff.operation(), List.copyOf(names), List.copyOf(terms), List.copyOf(other));
    }

    private static boolean movedOn(Difference it) {
        return (it.field().equals("mandate" + UNTIL)
                        || it.field().startsWith("strands.") && it.field().endsWith(UNTIL))
                && day(it.before())
                        .flatMap(before ->
                                day(it.after()).filter(after -> after.earliest().isAfter(before.earliest())))
                        .isPresent();
    }

    private static Optional<HistoricalDate> day(Optional<JsonNode> value) {
        return value.map(JsonNode::asString).map(HistoricalDate::parse);
    }

    /** The English name is that of the operation, and stands once. */
    private static void addName(Line line, List<Line> names) {
        if (!line.path().startsWith("names.en.") || names.stream().noneMatch(line::repeats)) {
            names.add(line);
        }
    }

    /** The force that the operation may use is that which one of its mandates allows. */
    private static boolean told(String path, Line line, List<Line> lines) {
        return lines.stream().anyMatch(it -> it.path().equals(path) && it.repeats(line));
    }
}
