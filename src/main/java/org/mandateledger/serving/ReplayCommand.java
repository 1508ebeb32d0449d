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
        footer = {"", "Example:", "  ./mandates replay"})
public final class ReplayCommand extends WriteCommand {
    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    public ReplayCommand(Engine.Starter engines) {
        super(engines);
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        try (Engine engine = engines().start(ledger.directory())) {
            Replay replay = engine.part(Replay.class);
            long begun = System.nanoTime();
            CompletableFuture<Long> done = replay.start();
            while (!done.isDone()) {
                replay.progress()
                        .ifPresent(at -> err().printf(
                                        "replayed %d of %d events (%d %%)%n",
                                        at.reached(),
                                        at.target(),
                                        at.target() == 0 ? 100 : 100 * at.reached() / at.target()));
                err().flush();
                try {
                    done.get(500, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    continue;
                }
            }
            out().printf(
                            "replayed to position %d in %d ms%n",
                            done.get(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
                    .flush();
            return ExitCode.OK;
        }
    }
}
