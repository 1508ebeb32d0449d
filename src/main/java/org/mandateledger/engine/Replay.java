package org.mandateledger.engine;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.stereotype.Component;

/** Starts a replay and tells how far it has come. */
@Component
public class Replay {
    private final EventProcessingConfiguration processing;
    private final Rebuild rebuild;

    Replay(EventProcessingConfiguration processing, Rebuild rebuild) {
        this.processing = processing;
        this.rebuild = rebuild;
    }

    /** @param reached and {@code target}: positions */
    public record Progress(long reached, long target) {}

    /**
     * Reads the whole ledger afresh; a replay under way is begun again. The processor runs for as long as there is
     * something to replay.
     *
     * @return the position reached, once the rebuilt ledger serves; what was thrown, where an event could not be taken,
     *     and then the ledger that served before serves on
     */
    public synchronized CompletableFuture<Long> start() {
        TrackingEventProcessor processor = processing
                .eventProcessor(Rebuild.GROUP, TrackingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("the replay's event processor is not configured"));
        processor.shutDown();
        processor.resetTokens(StreamableMessageSource::createTailToken);
        CompletableFuture<Long> done = rebuild.done();
        processor.start();
        return done.whenComplete((reached, failure) -> processor.shutdownAsync());
    }

    public Optional<Progress> progress() {
        return rebuild.progress();
    }
}
