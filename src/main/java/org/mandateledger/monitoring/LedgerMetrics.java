package org.mandateledger.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.engine.Freshness;
import org.mandateledger.engine.Progress;
import org.mandateledger.engine.Replay;
import org.springframework.stereotype.Component;

/** What is particular to the ledger; how long questions take is measured with the requests. */
@Component
class LedgerMetrics implements MeterBinder {
    private final LedgerSource ledger;
    private final Freshness freshness;
    private final Replay replay;

    LedgerMetrics(LedgerSource ledger, Freshness freshness, Replay replay) {
        this.ledger = ledger;
        this.freshness = freshness;
        this.replay = replay;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ledger.events", ledger, it -> it.current().now().position())
                .description("Events that questions are answered from")
                .register(registry);
        Gauge.builder("ledger.lag", freshness, it -> it.lag().toNanos() / 1e9)
                .baseUnit("seconds")
                .description("For how long the store may have held events that the index lacks")
                .register(registry);
        Gauge.builder(
                        "ledger.dead.letters",
                        replay,
                        it -> it.serving().letters().size())
                .description("Recorded events that could not be applied, and answers lack")
                .register(registry);
        Gauge.builder("ledger.replay.waiting", replay, it -> it.waiting().isPresent() ? 1 : 0)
                .description("Whether a rebuilt index answers differently, and waits to be accepted")
                .register(registry);
        Gauge.builder("ledger.replay.failed", replay, LedgerMetrics::failed)
                .description("Whether the last replay failed")
                .register(registry);
        replay(
                registry,
                "ledger.replay.reached",
                "What the replay under way has reached in its step",
                it -> it.reached());
        replay(registry, "ledger.replay.target", "At what the step of the replay under way is done", it -> it.target());
    }

    private static int failed(Replay replay) {
        return replay.last().filter(it -> it.result() == Replay.Result.FAILED).isPresent() ? 1 : 0;
    }

    /** Zero while none is under way. */
    private void replay(MeterRegistry registry, String name, String description, ToLongFunction<Progress> value) {
        Gauge.builder(name, replay, it -> it.progress().map(value::applyAsLong).orElse(0L))
                .description(description)
                .register(registry);
    }
}
