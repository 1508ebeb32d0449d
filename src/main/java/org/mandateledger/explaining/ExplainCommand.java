package org.mandateledger.explaining;

import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Why a field of an operation's state has the value it has: events, instruments and sources.",
        footer = {
            "",
            "Fields are named as in the answer of as-of; entries of lists by what names them.",
            "",
            "Examples:",
            "  ./mandates explain unsos name --as-of 2015-11-09",
            "  ./mandates explain unsoa mandate.until --as-of 2015-11-08 --format json",
            "  ./mandates explain unsos supports.amisom --as-of 2020-01-01"
        })
public final class ExplainCommand extends ReadCommand {
    @Parameters(
            index = "0",
            paramLabel = "OPERATION",
            description = "By its id or any name or acronym that it ever bore")
    private String operation = "";

    @Parameters(index = "1", paramLabel = "FIELD", description = "As in the answer of as-of, such as mandate.until")
    private String field = "";

    @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "The day in the world")
    private String asOf = "";

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Override
    public Integer call() {
        ExplainAnswer answer =
                ExplainAnswer.to(new ExplainQuery(operation, field, AsOf.day(asOf), knownAt.instant()), ledger.read());
        output.write(out(), answer);
        return ExitCode.OK;
    }
}
