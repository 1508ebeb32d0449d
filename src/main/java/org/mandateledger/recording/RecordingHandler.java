package org.mandateledger.recording;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.engine.EventMessages;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Decision;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Verdict;
import org.mandateledger.store.Sealing;
import org.mandateledger.store.StoreFailed;
import org.springframework.stereotype.Component;

/**
 * Decides on change sets, one at a time: it holds the ledger's lock from the decision until the batch is on the disk and
 * in the index.
 */
@Component
class RecordingHandler {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final LedgerSource ledger;
    private final Decision decision;
    private final EventBus events;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock(true);

    RecordingHandler(LedgerSource ledger, Decision decision, EventBus events, Clock clock) {
        this.ledger = ledger;
        this.decision = decision;
        this.events = events;
        this.clock = clock;
    }

    @CommandHandler
    Outcome handle(RecordChangeSet command) throws InterruptedException {
        if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new StoreFailed(
                    "nothing was recorded: those before it have kept the store busy for %d s"
                            .formatted(PATIENCE.toSeconds()),
                    "try again later; if that lasts, look whether the store answers");
        }
        CurrentUnitOfWork.get().onCleanup(_ -> lock.unlock());
        Knowledge known = ledger.latest().now();
        Instant recorded = after(known);
        return switch (decision.decide(known, command.changeSet(), recorded)) {
            case Verdict.Refused refused -> new Outcome.Refused(refused.violations());
            case Verdict.Accepted _ -> publish(known, command.changeSet(), recorded);
        };
    }

    private Outcome publish(Knowledge known, ChangeSet changeSet, Instant recorded) {
        List<RecordedEvent> batch = sealed(known, changeSet, recorded);
        events.publish(batch.stream().map(EventMessages::message).toList());
        RecordedEvent last = batch.getLast();
        return new Outcome.Recorded(
                new Head(last.position(), last.hash()),
                EventJson.instant(recorded),
                changeSet.events().stream().map(Event::id).toList());
    }

    /** Never the same instant twice, and never backwards, whatever the clock says. */
    private Instant after(Knowledge known) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return known.head()
                .map(last -> last.recorded().plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
    }

    private static List<RecordedEvent> sealed(Knowledge known, ChangeSet changeSet, Instant recorded) {
        List<RecordedEvent> batch = new ArrayList<>();
        String hash = Head.of(known).hash();
        int part = 0;
        for (Event event : changeSet.events()) {
            part++;
            RecordedEvent sealed = Sealing.sealed(
                    new RecordedEvent(
                            known.position() + part,
                            recorded,
                            part,
                            changeSet.events().size(),
                            event,
                            changeSet.by(),
                            changeSet.why(),
                            changeSet.name(),
                            ""),
                    hash);
            batch.add(sealed);
            hash = sealed.hash();
        }
        return batch;
    }
}
