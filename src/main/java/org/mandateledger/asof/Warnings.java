package org.mandateledger.asof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Status;
import org.mandateledger.operation.Strand;
import org.mandateledger.operation.World;
import org.mandateledger.time.HistoricalDate;

/** What a reader must know before relying on an answer: the horizon of the ledger's knowledge, above all. */
final class Warnings {
    private static final int MOST_NAMED = 5;
    private static final String LAPSED = Label.of(Strand.Standing.LAPSED);

    private Warnings() {}

    static List<String> of(
            Operation operation,
            World world,
            Optional<HistoricalDate> completeTo,
            List<OperationState.Mandate> strands,
            List<RecordedEvent> setAside) {
        List<String> warnings = new ArrayList<>();
        if (!setAside.isEmpty()) {
            warnings.add("%d recorded %s not in this answer, for this program could not apply %s: %s"
                    .formatted(
                            setAside.size(),
                            setAside.size() == 1 ? "event is" : "events are",
                            setAside.size() == 1 ? "it" : "them",
                            setAside.stream()
                                    .map(event -> event.event().id())
                                    .limit(MOST_NAMED)
                                    .collect(Collectors.joining(", "))));
        }
        if (world.status(operation) == Status.CLOSED) {
            return warnings;
        }
        if (completeTo.isEmpty()) {
            warnings.add("no coverage is stated for this operation: the ledger may lack events");
        } else if (world.day().isAfter(completeTo.get().latest())) {
            warnings.add(
                    "the ledger is complete for this operation only to %s: unknown whether renewed or changed since"
                            .formatted(completeTo.get()));
        }
        for (OperationState.Mandate strand : strands) {
            if (strand.standing().equals(LAPSED) && strand.lastDay().isEmpty()) {
                warnings.add("the %s mandate ran until %s and nothing is known to have followed"
                        .formatted(strand.strand(), strand.until().orElse("?")));
            }
        }
        return List.copyOf(warnings);
    }
}
