package org.mandateledger.publishing;

import org.mandateledger.format.AnswerJson;
import org.mandateledger.operation.Ledger;
import org.mandateledger.timeline.TimelineAnswer;
import org.mandateledger.timeline.TimelineQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Timelines of the events that stand, by the operation's id. Of the ledger's head they say nothing, so that a file
 * changes with its operation.
 */
final class StandingTimelines {
    private static final JsonMapper MAPPER = AnswerJson.mapper();

    private final Ledger ledger;

    StandingTimelines(Ledger ledger) {
        this.ledger = ledger;
    }

    JsonNode of(String operation) {
        TimelineAnswer answer = TimelineAnswer.to(TimelineQuery.of(operation), ledger);
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("operation", operation);
        tree.set("entries", MAPPER.valueToTree(answer.entries()));
        return tree;
    }
}
