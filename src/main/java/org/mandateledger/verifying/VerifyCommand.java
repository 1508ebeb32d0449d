package org.mandateledger.verifying;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.cli.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        description = "Prove that the ledger is what was written: every line, every hash, every rule.",
        footer = {
            "",
            "Exits with 3 and names file, line and remedy where it is not.",
            "",
            "Examples:",
            "  ./mandates verify",
            "  ./mandates verify --ledger /backup/events --anchor projections/head.json"
        })
public final class VerifyCommand extends ReadCommand {
    @Option(
            names = "--anchor",
            paramLabel = "FILE",
            description = "A published head.json to hold the ledger against (default: projections/head.json beside it)")
    private @Nullable Path anchor;

    @Option(
            names = "--bibliography",
            paramLabel = "FILE",
            description = "The works that may be cited (default: seeds/sources.json beside the ledger)")
    private @Nullable Path bibliography;

    @Override
    public Integer call() {
        Path beside = ledger.directory().toAbsolutePath().normalize().resolveSibling(".");
        VerifyAnswer answer = VerifyAnswer.of(
                ledger.directory(),
                Bibliography.in(bibliography == null ? beside.resolve("seeds/sources.json") : bibliography),
                Anchor.in(anchor == null ? beside.resolve("projections/head.json") : anchor));
        output.write(
                out(),
                answer,
                List.of(answer),
                new Table(
                        List.of("valid", "events", "position", "hash", "merkle root"),
                        List.of(List.of(
                                answer.valid() ? "yes" : "NO",
                                Long.toString(answer.events()),
                                Long.toString(answer.head().position()),
                                answer.head().hash(),
                                answer.merkleRoot()))));
        answer.problems().forEach(problem -> err().println(problem));
        return answer.valid() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
