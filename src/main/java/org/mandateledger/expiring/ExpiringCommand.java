package org.mandateledger.expiring;

import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "expiring",
        description = "Mandates whose last day falls into the days after a day, then those that have lapsed.",
        footer = {
            "",
            "Examples:",
            "  ./mandates expiring --within 90d --as-of 2015-10-01",
            "  ./mandates expiring --within 1y --as-of 2023-01-01 --format json"
        })
public final class ExpiringCommand extends ReadCommand {
    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The day from which to look ahead")
    private String date = "";

    @Option(
            names = "--within",
            paramLabel = "SPAN",
            defaultValue = "90d",
            description = "How far: 90d, 13w, 6m or 1y (default: ${DEFAULT-VALUE})")
    private String within = "90d";

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Override
    public Integer call() {
        ExpiringAnswer answer =
                ExpiringAnswer.to(new ExpiringQuery(AsOf.day(date), within, knownAt.instant()), ledger.read());
        output.write(out(), answer);
        err().println("%d from %s to %s, %d lapsed before"
                .formatted(
                        answer.expiring().size(),
                        answer.asOf(),
                        answer.to(),
                        answer.lapsed().size()));
        return ExitCode.OK;
    }
}
