package org.mandateledger.engine;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mandateledger.operation.RecordedEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps the serving ledger at the head. Its processor subscribes: it runs after the batch is durable and before the
 * command returns, so that a writer reads its own write.
 */
@Component
@ProcessingGroup(IndexFollower.GROUP)
class IndexFollower {
    static final String GROUP = "index";

    private final ServingLedger serving;
    private final Arrivals arrivals;
    private final BatchCollector batches = new BatchCollector();

    IndexFollower(ServingLedger serving, Arrivals arrivals) {
        this.serving = serving;
        this.arrivals = arrivals;
    }

    @EventHandler
    void on(RecordedEvent event) {
        batches.add(event).ifPresent(batch -> {
            serving.take(batch);
            arrivals.upTo(batch.getLast().position());
        });
    }
}
