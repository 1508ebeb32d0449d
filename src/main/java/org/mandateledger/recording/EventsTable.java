package org.mandateledger.recording;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Table;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Summary;
import tools.jackson.databind.node.ObjectNode;

/** Events in their stored form as rows. */
final class EventsTable {
    private static final List<String> COLUMNS =
            List.of("position", "recorded", "id", "type", "about", "effective", "summary", "change_set", "by", "why");

    private EventsTable() {}

    static Table of(List<ObjectNode> events) {
        return new Table(COLUMNS, events.stream().map(EventsTable::row).toList());
    }

    private static List<String> row(ObjectNode event) {
        return List.of(
                text(event, "position"),
                text(event, "recorded"),
                text(event, "id"),
                text(event, "type"),
                EventJson.recorded(event).event().subject(),
                text(event, "effective"),
                Summary.of(EventJson.recorded(event).event()),
                text(event, "changeSet"),
                text(event, "by"),
                text(event, "why"));
    }

    private static String text(ObjectNode event, String field) {
        return Table.cell(Optional.of(event.path(field)));
    }
}
