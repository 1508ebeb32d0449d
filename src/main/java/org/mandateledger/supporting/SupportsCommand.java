package org.mandateledger.supporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "supports",
        description =
                "Who supported whom on a day, with what, paid by whom, on which conditions, and what force who receives"
                        + " may use.",
        footer = {
            "",
            "Examples:",
            "  ./mandates supports --as-of 2018-06-01",
            "  ./mandates supports --as-of 2018-06-01 --operation fc-g5s --format json"
        })
public final class SupportsCommand extends ReadCommand {
    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The day in the world")
    private String date = "";

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Option(
            names = "--operation",
            paramLabel = "X",
            description = "Only what this operation gives or receives, by its id or any name that it ever bore")
    private @Nullable String operation;

    @Override
    public Integer call() {
        SupportsAnswer answer = SupportsAnswer.to(
                new SupportsQuery(AsOf.day(date), knownAt.instant(), Optional.ofNullable(operation)), ledger.read());
        output.write(out(), answer);
        for (Arrangement support : answer.supports()) {
            support.uncertain()
                    .ifPresent(why -> err().println("%s to %s: %s"
                            .formatted(support.giver().key(), support.receiver().key(), why)));
        }
        return ExitCode.OK;
    }
}
