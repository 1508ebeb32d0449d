package org.mandateledger.operation;

import java.util.List;

/** What became of a change set. */
public sealed interface Verdict {
    /** @param after the ledger as it will be known once these events are recorded */
    record Accepted(List<Event> events, Knowledge after) implements Verdict {}

    /** Nothing of it may be recorded. */
    record Refused(List<Violation> violations) implements Verdict {}
}
