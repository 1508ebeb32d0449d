package org.mandateledger.eligibility;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "eligible",
        description = "Which operations meet the criteria of S/RES/2719 (2023) on a day, as far as evidence goes.",
        footer = {
            "",
            "Examples:",
            "  ./mandates eligible --as-of 2024-06-01",
            "  ./mandates eligible --as-of 2024-06-01 mnjtf --format json"
        })
public final class EligibleCommand extends ReadCommand {
    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The day in the world")
    private String date = "";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OPERATION",
            description = "One operation, by its id or any name that it ever bore (default: all not led by the UN)")
    private @Nullable String operation;

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Override
    public Integer call() {
        EligibilityAnswer answer = EligibilityAnswer.to(
                new EligibilityQuery(AsOf.day(date), knownAt.instant(), Optional.ofNullable(operation)), ledger.read());
        output.write(out(), answer);
        err().println(answer.framework().instrument() + ": "
                + answer.framework().reason());
        return ExitCode.OK;
    }
}
