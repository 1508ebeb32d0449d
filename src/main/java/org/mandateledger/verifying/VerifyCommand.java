package org.mandateledger.verifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.Table;
import org.mandateledger.citing.CitedAnswer;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.cli.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        description = "Prove that the ledger is what was written: every line, every hash, every rule.",
        footer = {
            "",
            "Exits with 3 and names file, line and remedy where it is not. With --cited it checks one footnote instead: 0",
            "where this ledger bears it out, 3 and what differs where it does not, 2 where it cannot be read.",
            "",
            "Examples:",
            "  ./mandates verify",
            "  ./mandates verify --ledger events --anchor projections/head.json",
            "  ./mandates cite as-of 2015-11-08 unsos | ./mandates verify --cited -"
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

    @Option(
            names = "--cited",
            paramLabel = "CITATION",
            description =
                    "A citation to check, in any form that cite prints; @FILE for one in a file, - for standard input")
    private @Nullable String cited;

    private final Readers readers;

    public VerifyCommand(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Integer call() {
        ledger.requireExisting();
        return cited == null ? ledger() : citation(cited);
    }

    private int citation(String written) {
        CitedAnswer answer = CitedAnswer.of(text(written), ledger.read(), readers, Clock.systemUTC());
        output.write(out(), answer);
        answer.differences().forEach(difference -> err().println(difference));
        return answer.confirmed() ? ExitCode.OK : ExitCode.REFUSED;
    }

    private static String text(String written) {
        try {
            if (written.equals("-")) {
                return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            }
            // An entry of BibTeX begins with the same sign.
            return written.startsWith("@") && !written.contains("{")
                    ? Files.readString(file(Path.of(written.substring(1))))
                    : written;
        } catch (IOException e) {
            throw new UncheckedIOException(written + " cannot be read as UTF-8", e);
        }
    }

    private int ledger() {
        VerifyAnswer answer = VerifyAnswer.of(
                ledger.store(),
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
        return file(named);
    }

    private static Path file(Path named) {
        if (!Files.isRegularFile(named)) {
            throw new NotFound("there is no file " + named);
        }
        return named;
    }
}
