package org.mandateledger.engine;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.springframework.stereotype.Component;

/**
 * Builds a second ledger from the store while the first goes on serving, and puts it in its place when it has reached
 * the head at which the replay was asked for. Nobody ever sees it half built.
 */
@Component
@ProcessingGroup(Rebuild.GROUP)
class Rebuild {
    static final String GROUP = "rebuild";

    private final ServingLedger serving;
    private volatile Optional<Shadow> shadow = Optional.empty();

    private record Shadow(Ledger ledger, BatchCollector batches, long target, CompletableFuture<Long> done) {}

    Rebuild(ServingLedger serving) {
        this.serving = serving;
    }

    @ResetHandler
    synchronized void onReset() {
        shadow.ifPresent(old -> old.done().cancel(false));
        long target = serving.current().now().position();
        shadow = target == 0
                ? Optional.empty()
                : Optional.of(new Shadow(new Ledger(), new BatchCollector(), target, new CompletableFuture<>()));
    }

    @EventHandler
    synchronized void on(RecordedEvent event) {
        shadow.ifPresent(building -> {
            try {
                building.batches().add(event).ifPresent(batch -> {
                    building.ledger().apply(batch);
                    finishIfThere(building);
                });
            } catch (RuntimeException e) {
                shadow = Optional.empty();
                building.done().completeExceptionally(e);
            }
        });
    }

    private void finishIfThere(Shadow building) {
        long reached = building.ledger().now().position();
        if (reached >= building.target()) {
            serving.replaceBy(building.ledger());
            shadow = Optional.empty();
            building.done().complete(reached);
        }
    }

    /** How far a running replay has come; asking never holds it up. */
    Optional<Replay.Progress> progress() {
        return shadow.map(building -> new Replay.Progress(
                Math.min(building.ledger().now().position(), building.target()), building.target()));
    }

    /** Completes with the position reached when the replay under way has been put in place. */
    synchronized CompletableFuture<Long> done() {
        return shadow.map(Shadow::done)
                .orElseGet(() -> CompletableFuture.completedFuture(
                        serving.current().now().position()));
    }
}
