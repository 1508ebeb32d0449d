package org.mandateledger.operation;

import java.util.Optional;

/**
 * A rule that a history breaks.
 *
 * @param rule the rule's name
 * @param event the logical id of the event concerned
 * @param field that of the event by which it is mended; empty where no field helps
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Violation(String rule, String event, Optional<String> field, String message, String remedy) {
    @Override
    public String toString() {
        return "%s: %s: %s. %s".formatted(event, rule, message, remedy);
    }
}
