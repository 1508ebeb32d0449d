package org.mandateledger.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Table;
import org.mandateledger.comparing.DiffAnswer.Whole;
import tools.jackson.databind.JsonNode;

/** Differences as rows. */
final class DiffTable {

    /** A row of a difference on its own. */
    record Item(
            String operation,
            String change,
            String field,
            Optional<JsonNode> before,
            Optional<JsonNode> after,
            List<String> events) {}

    private DiffTable() {}

    static List<Item> items(DiffAnswer answer) {
        return Stream.of(
                        answer.added().stream().map(whole -> item("added", whole)),
                        answer.ended().stream().map(whole -> item("ended", whole)),
                        answer.removed().stream().map(whole -> item("removed", whole)),
                        answer.changed().stream()
                                .flatMap(diff -> diff.changes().stream()
                                        .map(it -> new Item(
                                                diff.operation(),
                                                "changed",
                                                it.field(),
                                                it.before(),
                                                it.after(),
                                                it.events()))))
                .flatMap(items -> items)
                .toList();
    }

    private static Item item(String change, Whole whole) {
        return new Item(whole.operation(), change, "", Optional.empty(), Optional.empty(), whole.events());
    }

    static Table of(DiffAnswer answer) {
        return new Table(
                List.of("operation", "change", "field", "before", "after", "events"),
                items(answer).stream()
                        .map(item -> List.of(
                                item.operation(),
                                item.change(),
                                item.field(),
                                Table.cell(item.before()),
                                Table.cell(item.after()),
                                String.join(";", item.events())))
                        .toList());
    }
}
