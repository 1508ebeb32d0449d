package org.mandateledger.serving;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mandateledger.cli.Engine;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.LedgerOptions;
import org.mandateledger.cli.WriteCommand;
import org.mandateledger.engine.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "replay",
        description = "Build every answer anew from the ledger's first event, beside the one that serves, and swap.",
        footer = {
            "",
            "Takes the ledger's lock, and so proves that the files alone give every answer. A server that runs replays by",
            "POST /api/v1/replay, and tells by GET how far it has come.",
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
            CompletableFuture<Long> done = replay.start();
            while (!isDone(done)) {
                replay.progress().ifPresent(this::tell);
            }
            out().printf(
                            "replayed to position %d in %d ms%n",
                            done.join(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
                    .flush();
            return ExitCode.OK;
        }
    }

    private void tell(Replay.Progress at) {
        err().printf("replayed %d of %d events (%d %%)%n", at.reached(), at.target(), 100 * at.reached() / at.target())
                .flush();
    }

    private static boolean isDone(CompletableFuture<Long> replay) throws InterruptedException {
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
