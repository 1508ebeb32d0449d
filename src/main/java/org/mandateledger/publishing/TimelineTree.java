package org.mandateledger.publishing;

import tools.jackson.databind.JsonNode;

/** An operation's timeline as it is published, by the operation's id. */
@FunctionalInterface
interface TimelineTree {
    JsonNode of(String operation);
}
