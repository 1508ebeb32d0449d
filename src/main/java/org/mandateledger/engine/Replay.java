package org.mandateledger.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mandateledger.asking.NotNow;
import org.mandateledger.store.LedgerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Builds a second index from the store while the first goes on serving, lays the two side by side, and puts the second in
 * the first one's place. One that answers differently waits until somebody accepts it.
 */
@Component
public class Replay {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final String AGAIN = ", begun again";

    private final ServingLedger serving;
    private final Telling telling;
    private final Clock clock;
    private final Optional<ReplayNote> note;
    private volatile Optional<Running> running = Optional.empty();
    private volatile Optional<Finished> last = Optional.empty();
    private volatile Optional<Generation> waiting = Optional.empty();

    private record Running(Instant begun, boolean again, Pace pace, CompletableFuture<Finished> done) {}

    Replay(ServingLedger serving, Telling telling, Clock clock, ObjectProvider<ReplayNote> note) {
        this.serving = serving;
        this.telling = telling;
        this.clock = clock;
        this.note = Optional.ofNullable(note.getIfAvailable());
    }

    /** What became of a replay. */
    public enum Result {
        SWAPPED,
        WAITS,
        FAILED
    }

    /**
     * @param again whether it was begun because an earlier one was cut short
     * @param position that the rebuilt index reached
     * @param failure what stopped it, in words
     */
    public record Finished(
            Instant begun,
            Instant ended,
            boolean again,
            Result result,
            long position,
            Optional<ReplayReport> report,
            Optional<String> failure) {}

    /**
     * Reads the whole ledger afresh. Where a replay is under way already, that one is meant.
     *
     * @param accept whether the rebuilt index is to serve even if it answers differently, and instead of one that waits
     * @throws NotNow where one waits that nobody has decided on, or one is under way that was begun otherwise
     * @return what became of it; what was thrown, where the store could not be read, and then what served serves on
     */
    public CompletableFuture<Finished> start(boolean accept) {
        return start(accept, false);
    }

    /** Begins again, once, what a process that is gone did not bring to its end. Whatever fails, the server serves. */
    void again() {
        try {
            note.flatMap(ReplayNote::left).ifPresent(this::again);
        } catch (RuntimeException e) {
            LOG.warn("whether a replay was cut short cannot be found out; none is begun again: {}", e.getMessage());
        }
    }

    private void again(String cut) {
        if (cut.endsWith(AGAIN)) {
            LOG.warn("{}, was cut short as well when its process ended; begin another by POST /api/v1/replay", cut);
            return;
        }
        LOG.warn("{} was cut short when its process ended; it is begun again", cut);
        start(false, true);
    }

    /** A replay writes nothing else, and needs no note. */
    private void noteBegun(Running run) {
        try {
            note.ifPresent(it -> it.begun("the replay of " + run.begun() + (run.again() ? AGAIN : "")));
        } catch (RuntimeException e) {
            LOG.warn(
                    "that a replay is under way cannot be noted; if it is cut short, none begins it again: {}",
                    e.getMessage());
        }
    }

    private synchronized CompletableFuture<Finished> start(boolean accept, boolean again) {
        if (running.isPresent()) {
            if (accept) {
                requireNoneUnderWay();
            }
            return running.get().done();
        }
        if (!accept) {
            requireNoneWaiting();
        }
        Running starting = new Running(clock.instant(), again, new Pace(), new CompletableFuture<>());
        starting.pace().begin(Progress.Step.READING, serving.serving().position());
        noteBegun(starting);
        running = Optional.of(starting);
        waiting = Optional.empty();
        Thread.ofPlatform().daemon().name("replay").start(() -> run(starting, accept));
        return starting.done();
    }

    private void run(Running run, boolean accept) {
        try {
            Finished finished = rebuilt(run, accept);
            finish(finished);
            run.done().complete(finished);
        } catch (RuntimeException | Error e) {
            LOG.warn("the replay failed, and what served serves on", e);
            finish(new Finished(
                    run.begun(),
                    clock.instant(),
                    run.again(),
                    Result.FAILED,
                    0,
                    Optional.empty(),
                    Optional.of(words(e))));
            run.done().completeExceptionally(e);
        }
    }

    /** Everybody may read them: what is not the ledger's own is for the log. */
    private static String words(Throwable failure) {
        return failure instanceof LedgerException
                ? String.valueOf(failure.getMessage())
                : "the program failed; its log says why";
    }

    private Finished rebuilt(Running run, boolean accept) {
        Pace pace = run.pace();
        long target = pace.progress().target();
        Generation rebuilt = serving.build(
                read -> pace.at(Progress.Step.READING, target, read),
                applied -> pace.at(Progress.Step.APPLYING, target, applied));
        while (true) {
            Generation served = serving.serving();
            ReplayReport report = new SideBySide(served, rebuilt, target, telling)
                    .report((compared, of) -> pace.at(Progress.Step.COMPARING, of, compared));
            Optional<Result> result = settle(served, rebuilt, report, accept);
            if (result.isPresent()) {
                return new Finished(
                        run.begun(),
                        clock.instant(),
                        run.again(),
                        result.get(),
                        rebuilt.position(),
                        Optional.of(report),
                        Optional.empty());
            }
        }
    }

    /** @return empty where what it was compared with serves no more, since that has been read anew */
    private synchronized Optional<Result> settle(
            Generation compared, Generation rebuilt, ReplayReport report, boolean accept) {
        if (accept || report.harmless()) {
            return serving.replace(compared, rebuilt, report.same()) ? Optional.of(Result.SWAPPED) : Optional.empty();
        }
        LOG.warn("the replay answers differently from what serves; it waits until somebody accepts it");
        waiting = Optional.of(rebuilt);
        return Optional.of(Result.WAITS);
    }

    private synchronized void finish(Finished finished) {
        last = Optional.of(finished);
        running = Optional.empty();
        try {
            note.ifPresent(ReplayNote::ended);
        } catch (RuntimeException e) {
            LOG.warn("that the replay ended could not be noted; the next start begins it again: {}", e.getMessage());
        }
    }

    /**
     * Lets the index serve that waits; answers whether any did.
     *
     * @param generation the one that was looked at; empty: whichever waits
     * @throws NotNow where another waits, or a replay is under way
     */
    public synchronized boolean accept(Optional<Integer> generation) {
        requireNoneUnderWay();
        Optional<Generation> accepted = waiting;
        if (accepted.isPresent()
                && generation.filter(it -> it != accepted.get().number()).isPresent()) {
            throw new NotNow("it is generation %d that waits; see GET /api/v1/replay for what it answers differently"
                    .formatted(accepted.get().number()));
        }
        accepted.ifPresent(serving::replaceByDiffering);
        waiting = Optional.empty();
        return accepted.isPresent();
    }

    /**
     * Goes back to the index that served before; answers whether there was one.
     *
     * @throws NotNow while a replay is under way
     */
    public synchronized boolean rollBack() {
        requireNoneUnderWay();
        return serving.stepBack();
    }

    /**
     * Gives up the index that served before and the one that waits, and the memory that they take.
     *
     * @throws NotNow while a replay is under way
     */
    public synchronized void forget() {
        requireNoneUnderWay();
        waiting = Optional.empty();
        serving.forget();
    }

    /** It is being compared with what serves, and replaces that. */
    private void requireNoneUnderWay() {
        if (running.isPresent()) {
            throw new NotNow("a replay is under way; wait until GET /api/v1/replay says that none is running");
        }
    }

    private void requireNoneWaiting() {
        waiting.ifPresent(it -> {
            throw new NotNow(
                    "generation %d waits; let it serve: POST /api/v1/replay/accept, or give it up: DELETE /api/v1/replay/kept"
                            .formatted(it.number()));
        });
    }

    public Generation serving() {
        return serving.serving();
    }

    public Optional<Generation> previous() {
        return serving.previous();
    }

    /** One that answers differently from what serves. */
    public Optional<Generation> waiting() {
        return waiting;
    }

    public Optional<Finished> last() {
        return last;
    }

    public Optional<Progress> progress() {
        return running.map(Running::pace).map(Pace::progress);
    }
}
