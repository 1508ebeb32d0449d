package org.mandateledger.recording;

import java.util.List;
import org.mandateledger.asking.Head;
import org.mandateledger.operation.Violation;

/** What became of a change set. */
public sealed interface Outcome {
    /**
     * It is on the disk, and every question asked from now on is answered with it.
     *
     * @param recorded the instant, UTC, to the microsecond
     * @param events the ids, in order
     */
    record Recorded(Head head, String recorded, List<String> events) implements Outcome {}

    /** Nothing of it was recorded. */
    record Refused(List<Violation> violations) implements Outcome {}
}
