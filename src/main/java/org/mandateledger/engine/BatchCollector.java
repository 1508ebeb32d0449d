package org.mandateledger.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.RecordedEvent;

/** Events come one by one; a batch counts only whole. */
final class BatchCollector {
    private final List<RecordedEvent> open = new ArrayList<>();

    /** The whole batch, with its last event. What a processor delivers again is passed over. */
    Optional<List<RecordedEvent>> add(RecordedEvent event) {
        if (event.part() == 1) {
            open.clear();
        } else if (!open.isEmpty() && event.position() <= open.getLast().position()) {
            return Optional.empty();
        }
        open.add(event);
        return event.part() == event.parts() ? Optional.of(List.copyOf(open)) : Optional.empty();
    }
}
