package org.mandateledger.asking;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.operation.Near;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is wanted of a listing.
 *
 * @param fields of its items; none: all of them
 * @param offset how many items to pass over
 * @param limit how many to take, at least 1; empty: all that follow
 */
public record Selection(List<String> fields, int offset, Optional<Integer> limit) {
    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), 0, Optional.empty());

    public Selection {
        fields = List.copyOf(fields);
        if (offset < 0 || limit.filter(most -> most < 1).isPresent()) {
            throw new InvalidQuestion("limit is at least 1 and offset at least 0; offset is %d%s"
                    .formatted(offset, limit.map(it -> ", limit " + it).orElse("")));
        }
    }

    /** @param written names separated by commas; empty for all */
    public static List<String> fields(Optional<String> written) {
        return written.stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The listing cut to what is wanted of it.
     *
     * @throws InvalidQuestion where a field is none of the items', or the answer is no single list
     */
    public Shown of(Listing answer) {
        List<?> all = answer.items();
        if (equals(ALL)) {
            return new Shown(answer, all, answer::table, answer::brief, all.size());
        }
        String list = answer.list()
                .orElseThrow(() -> new InvalidQuestion(
                        "this answer is drawn from several lists and comes whole; leave out fields, limit and offset"));
        int from = Math.min(offset, all.size());
        int to = limit.map(most -> (int) Math.min(all.size(), (long) from + most))
                .orElse(all.size());
        List<ObjectNode> items =
                all.subList(from, to).stream().map(this::chosen).toList();
        ObjectNode whole = AnswerJson.mapper().valueToTree(answer);
        ArrayNode page = whole.putArray(list);
        page.addAll(items);
        return new Shown(
                whole,
                items,
                () -> cut(answer.table(), all.size(), from, to, items),
                () -> cut(answer.brief(), all.size(), from, to, items),
                all.size());
    }

    /** The rows of the items that are left, where each has one and all its cells are wanted. */
    private Table cut(Table table, int total, int from, int to, List<ObjectNode> items) {
        return fields.isEmpty() && table.rows().size() == total ? table.rows(from, to) : table(items);
    }

    private ObjectNode chosen(Object item) {
        ObjectNode node = AnswerJson.mapper().valueToTree(item);
        if (fields.isEmpty()) {
            return node;
        }
        Set<String> known = new LinkedHashSet<>(node.propertyNames());
        ObjectNode chosen = node.objectNode();
        for (String field : fields) {
            if (!known.contains(field)) {
                throw new InvalidQuestion("fields: there is no '%s'%s; there are %s"
                        .formatted(field, Near.hint(field, known), String.join(", ", known)));
            }
            chosen.set(field, node.get(field));
        }
        return chosen;
    }

    private Table table(List<ObjectNode> items) {
        List<String> columns = fields.isEmpty()
                ? items.stream()
                        .findFirst()
                        .map(it -> List.copyOf(it.propertyNames()))
                        .orElse(List.of())
                : fields;
        return new Table(
                columns,
                items.stream()
                        .map(item -> columns.stream()
                                .map(column -> cell(item.path(column)))
                                .toList())
                        .toList());
    }

    /** A list of plain values as its values, everything else as in other tables. */
    private static String cell(JsonNode value) {
        if (value.isArray() && value.valueStream().noneMatch(JsonNode::isContainer)) {
            return String.join(";", value.valueStream().map(JsonNode::asString).toList());
        }
        return Table.cell(Optional.of(value).filter(it -> !it.isNull()));
    }
}
