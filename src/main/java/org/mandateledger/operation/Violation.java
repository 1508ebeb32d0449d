package org.mandateledger.operation;

/**
 * A rule that a history breaks.
 *
 * @param rule the rule's name
 * @param event the logical id of the event concerned
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Violation(String rule, String event, String message, String remedy) {
    @Override
    public String toString() {
        return "%s: %s: %s. %s".formatted(event, rule, message, remedy);
    }
}
