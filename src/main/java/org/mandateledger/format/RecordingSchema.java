package org.mandateledger.format;

import tools.jackson.databind.node.ObjectNode;

/** What the ledger adds to an event when it records it. */
final class RecordingSchema {
    private RecordingSchema() {}

    static void addTo(ObjectNode properties) {
        properties.putObject("position").put("type", "integer").put("minimum", 1);
        properties
                .putObject("recorded")
                .put("type", "string")
                .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$");
        ObjectNode part = properties.putObject("part");
        part.put("type", "array").put("minItems", 2).put("maxItems", 2);
        part.putObject("items").put("type", "integer").put("minimum", 1);
        properties.putObject("by").put("type", "string");
        properties.putObject("why").put("type", "string");
        properties.putObject("changeSet").put("type", "string");
        properties.putObject("hash").put("type", "string").put("pattern", "^[0-9a-f]{64}$");
    }
}
