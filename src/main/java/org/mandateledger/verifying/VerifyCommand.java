package org.mandateledger.verifying;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.Table;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.ReadCommand;
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
        ledger.requireExisting();
        VerifyAnswer answer = VerifyAnswer.of(
                ledger.directory(),
                Bibliography.in(given(bibliography, "seeds/sources.json")),
                Anchor.in(given(anchor, "projections/head.json")));
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

    /** One that was named must be there; one beside the ledger may be. */
    private Path given(@Nullable Path named, String beside) {
        if (named == null) {
            return ledger.directory().toAbsolutePath().normalize().resolveSibling(beside);
        }
        if (!Files.isRegularFile(named)) {
            throw new NotFound("there is no file " + named);
        }
        return named;
    }
}
