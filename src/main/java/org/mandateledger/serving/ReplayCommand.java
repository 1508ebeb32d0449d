package org.mandateledger.serving;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mandateledger.cli.Engine;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.LedgerOptions;
import org.mandateledger.cli.WriteCommand;
import org.mandateledger.engine.Letter;
import org.mandateledger.engine.Progress;
import org.mandateledger.engine.Replay;
import org.mandateledger.engine.ReplayReport;
import org.mandateledger.operation.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "replay",
        description =
                "Build every answer anew from the ledger's first event, beside the one that serves; compare, swap.",
        footer = {
            "",
            "Takes the ledger's lock, and so proves that the store alone gives every answer. Exits with 5 where the answers",
            "differ, with 3 where events could not be applied, which are named. A server that runs replays by",
            "POST /api/v1/replay, tells by GET how far it has come, and goes back by POST /api/v1/replay/rollback.",
            "",
            "Example:",
            "  ./mandates replay"
        })
public final class ReplayCommand extends WriteCommand {
    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    public ReplayCommand(Engine.Starter engines) {
        super(engines);
    }

    @Override
    public Integer call() throws InterruptedException {
        ledger.requireExisting();
        try (Engine engine = engines().start(ledger.place())) {
            Replay replay = engine.part(Replay.class);
            long begun = System.nanoTime();
            CompletableFuture<Replay.Finished> done = replay.start(false);
            while (!isDone(done)) {
                replay.progress().ifPresent(this::tell);
            }
            Replay.Finished finished = done.join();
            out().printf(
                            "replayed to position %d in %d ms%n",
                            finished.position(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
                    .flush();
            finished.report().ifPresent(this::tell);
            replay.waiting().orElseGet(replay::serving).letters().forEach(this::tell);
            err().flush();
            return exit(replay);
        }
    }

    private static int exit(Replay replay) {
        if (replay.waiting().isPresent()) {
            return ExitCode.DIFFERENT;
        }
        return replay.serving().letters().isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }

    private void tell(Progress at) {
        err().printf(
                        "%s: %d of %d (%d %%), %d a second%s%n",
                        Label.of(at.step()),
                        at.reached(),
                        at.target(),
                        100 * at.reached() / Math.max(1, at.target()),
                        at.perSecond(),
                        at.left().map(ReplayCommand::left).orElse(""))
                .flush();
    }

    private static String left(Duration left) {
        return ", %d s left".formatted((left.toMillis() + 999) / 1_000);
    }

    private void tell(ReplayReport report) {
        report.firstOtherLine()
                .ifPresent(position -> err().printf("position %d is another line than it was%n", position));
        report.endsBefore().ifPresent(position -> err().printf("the ledger ends at position %d now%n", position));
        err().printf(
                        "%d operations and instruments compared, %d answered differently%n",
                        report.compared(), report.differing());
        for (ReplayReport.Difference it : report.differences()) {
            err().printf("%s: on %s, as known at position %d%n", it.subject(), it.on(), it.knownAt());
            it.fields()
                    .forEach(
                            field -> err().printf("  %s: %s -> %s%n", field.field(), field.serving(), field.rebuilt()));
        }
    }

    private void tell(Letter letter) {
        err().printf(
                        "position %d, %s: not applied to %s: %s%n",
                        letter.event().position(),
                        letter.event().event().id(),
                        letter.event().event().subject(),
                        letter.cause().orElse("waits behind the one before"));
    }

    private static boolean isDone(CompletableFuture<?> replay) throws InterruptedException {
        try {
            replay.get(500, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
        }
    }
}
