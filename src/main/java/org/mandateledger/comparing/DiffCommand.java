package org.mandateledger.comparing;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = "What differs between two days, or between two states of knowledge, and through which events.",
        footer = {
            "",
            "Exit code 5 when there are differences, 0 when there are none.",
            "",
            "Examples:",
            "  ./mandates diff 2015-11-08 2015-11-09",
            "  ./mandates diff 2015-11-09 2015-11-09 --known-at 2026-11-20 --known-at-2 2026-11-22"
        })
public final class DiffCommand extends ReadCommand {
    @Parameters(index = "0", paramLabel = "DATE1", description = "The first day in the world, as 2015-11-08")
    private String from = "";

    @Parameters(index = "1", paramLabel = "DATE2", description = "The second day")
    private String to = "";

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Option(
            names = "--known-at-2",
            paramLabel = "T2",
            description = "As the ledger stood then, for the second day (default: as for the first)")
    private @Nullable String knownAt2;

    @Override
    public Integer call() {
        DiffQuery query = new DiffQuery(
                AsOf.day(from),
                AsOf.day(to),
                knownAt.instant(),
                KnownAt.parse(Optional.ofNullable(knownAt2), Clock.systemUTC()));
        DiffAnswer answer = DiffAnswer.to(query, ledger.read());
        output.write(out(), answer);
        return answer.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
    }
}
