package org.mandateledger.lineage;

import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "lineage",
        description = "Whom an operation followed and who followed it, as far as succession reaches.",
        footer = {
            "",
            "Examples:",
            "  ./mandates lineage atmis",
            "  ./mandates lineage MINUSMA --format json",
            "",
            "With ndjson the operations come first, then the successions."
        })
public final class LineageCommand extends ReadCommand {
    @Parameters(
            index = "0",
            paramLabel = "OPERATION",
            description = "An operation, by its id or any name or acronym that it ever bore")
    private String operation = "";

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Override
    public Integer call() {
        LineageAnswer answer = LineageAnswer.to(new LineageQuery(operation, knownAt.instant()), ledger.read());
        output.write(out(), answer);
        err().println("statuses as on " + answer.statusOn());
        return ExitCode.OK;
    }
}
