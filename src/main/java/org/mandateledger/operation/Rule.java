package org.mandateledger.operation;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A named property of a history.
 *
 * @param field that of an event by which it is mended
 */
record Rule(String name, String field, String remedy, Function<History, Stream<Rule.Finding>> findings) {

    /** Where a history breaks it, and how. */
    record Finding(Event event, String message) {}

    Stream<Violation> check(History history) {
        return findings.apply(history)
                .map(found -> new Violation(name, found.event().id(), Optional.of(field), found.message(), remedy));
    }
}
