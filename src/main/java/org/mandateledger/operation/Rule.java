package org.mandateledger.operation;

import java.util.function.Function;
import java.util.stream.Stream;

/** A named property of a history. */
record Rule(String name, String remedy, Function<History, Stream<Rule.Finding>> findings) {

    /** Where a history breaks it, and how. */
    record Finding(Event event, String message) {}

    Stream<Violation> check(History history) {
        return findings.apply(history)
                .map(found -> new Violation(name, found.event().id(), found.message(), remedy));
    }
}
