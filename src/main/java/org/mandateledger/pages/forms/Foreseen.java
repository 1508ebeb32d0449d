package org.mandateledger.pages.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.comparing.Preview;
import org.mandateledger.comparing.Preview.Change;
import org.mandateledger.pages.FieldWords;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.ValueWords;
import tools.jackson.databind.JsonNode;

/** Every answer that would change, in words. */
public record Foreseen(int count, List<Group> operations) {

    public record Group(String operation, List<Row> rows) {}

    /** @param when both days included */
    public record Row(String field, String when, String before, String after) {}

    public static Foreseen of(Preview preview) {
        Map<String, List<Row>> rows = preview.changes().stream()
                .collect(Collectors.groupingBy(
                        Change::operation, LinkedHashMap::new, Collectors.mapping(Foreseen::row, Collectors.toList())));
        return new Foreseen(
                preview.changes().size(),
                rows.entrySet().stream()
                        .map(it -> new Group(it.getKey(), it.getValue()))
                        .toList());
    }

    private static Row row(Change change) {
        return new Row(
                FieldWords.of(change.field()),
                when(change),
                value(change.field(), change.before()),
                value(change.field(), change.after()));
    }

    private static String value(String path, Optional<JsonNode> value) {
        return value.map(it -> ValueWords.of(path, it)).orElse("nothing");
    }

    private static String when(Change change) {
        Optional<String> from = change.from().map(LocalDate::parse).map(Say::day);
        Optional<LocalDate> last = change.to().map(LocalDate::parse).map(it -> it.minusDays(1));
        Optional<String> to = last.map(Say::day);
        if (from.isEmpty() || to.isEmpty()) {
            return from.map("from %s on"::formatted)
                    .or(() -> to.map("until %s"::formatted))
                    .orElse("always");
        }
        return from.equals(to) ? "on " + to.get() : "%s to %s".formatted(from.get(), to.get());
    }

    /** Of what an answer or an event says, as people read it. */
    public static String value(Optional<JsonNode> value) {
        return value.map(Foreseen::plain).orElse("nothing");
    }

    private static String plain(JsonNode value) {
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isString)) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        return value.isString() ? value.asString() : value.toString();
    }
}
