package org.mandateledger.verifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.NotFound;
import org.mandateledger.citing.CitedAnswer;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.ListingCommand;
import org.mandateledger.cli.Place;
import org.mandateledger.cli.Readers;
import org.mandateledger.proving.CheckpointAnswer;
import org.mandateledger.proving.ProofAnswer;
import org.mandateledger.proving.Vouching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        description = "Prove that the ledger is what was written: every line, every hash, every rule.",
        footer = {
            "",
            "Exits with 3 and names file, line and remedy where it is not. With --cited it checks one footnote instead: 0",
            "where this ledger bears it out, 3 and what differs where it does not, 2 where it cannot be read. With",
            "--checkpoint it says whether the ledger has only grown since that was signed; with --proof, whether that holds",
            "in this ledger or, given --checkpoint, under that and without any ledger.",
            "",
            "Examples:",
            "  ./mandates verify",
            "  ./mandates verify --ledger events --anchor projections/head.json",
            "  ./mandates cite as-of 2015-11-08 unsos | ./mandates verify --cited -",
            "  ./mandates verify --checkpoint checkpoint.txt --verifier ledger.example.org/mandates+530d903a+AekyeRrm…",
            "  ./mandates verify --proof proof.json --checkpoint checkpoint.txt"
        })
public final class VerifyCommand extends ListingCommand {
    @Option(
            names = "--anchor",
            paramLabel = "FILE",
            description =
                    "A published head.json to hold the ledger against (default: projections/head.json beside --ledger,"
                            + " where the ledger is in files)")
    private @Nullable Path anchor;

    @Option(
            names = "--bibliography",
            paramLabel = "FILE",
            description =
                    "The works that may be cited (default: seeds/sources.json beside --ledger, where the ledger is in"
                            + " files)")
    private @Nullable Path bibliography;

    @Option(
            names = "--cited",
            paramLabel = "CITATION",
            description =
                    "A citation to check, in any form that cite prints; @FILE for one in a file, - for standard input")
    private @Nullable String cited;

    @Option(names = "--checkpoint", paramLabel = "FILE", description = "A checkpoint that the ledger must continue")
    private @Nullable Path checkpoint;

    @Option(
            names = "--verifier",
            paramLabel = "KEY",
            description = "Who must have signed the checkpoint: NAME+HASH+BASE64, as checkpoint --new-key printed it")
    private @Nullable String verifier;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description =
                    "Which ledger the checkpoint must be of (default: the one that the verifier's key is named after)")
    private @Nullable String origin;

    @Option(names = "--proof", paramLabel = "FILE", description = "A proof to check, as prove prints it")
    private @Nullable Path proof;

    private final Readers readers;

    public VerifyCommand(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Integer call() {
        requireOneCheck();
        if ((verifier != null || origin != null) && checkpoint == null) {
            throw new InvalidQuestion("--verifier and --origin: say what was signed: --checkpoint FILE");
        }
        if (verifier == null && checkpoint != null) {
            err().println("nobody's signature was checked; say who must have signed: --verifier NAME+HASH+BASE64");
        }
        if (proof != null && checkpoint != null) {
            return told(ProofAnswer.under(read(checkpoint), vouching(), read(proof)));
        }
        ledger.requireExisting();
        if (proof != null) {
            return told(ProofAnswer.in(ledger.store(), read(proof)));
        }
        if (checkpoint != null) {
            CheckpointAnswer answer = CheckpointAnswer.of(read(checkpoint), vouching(), ledger.store());
            return told(answer, answer.valid(), answer.problems());
        }
        return cited == null ? ledger() : citation(cited);
    }

    /** A check that was asked for and not made would be taken for one that was passed. */
    private void requireOneCheck() {
        List<String> asked = Stream.of(
                        given("--anchor", anchor).or(() -> given("--bibliography", bibliography)),
                        given("--cited", cited),
                        given("--proof", proof).or(() -> given("--checkpoint", checkpoint)))
                .flatMap(Optional::stream)
                .toList();
        if (asked.size() > 1) {
            throw new InvalidQuestion(
                    "%s check different things; ask for one at a time".formatted(String.join(" and ", asked)));
        }
    }

    private static Optional<String> given(String option, @Nullable Object value) {
        return Optional.ofNullable(value).map(_ -> option);
    }

    private Vouching vouching() {
        return new Vouching(Optional.ofNullable(verifier), Optional.ofNullable(origin));
    }

    private int told(Listing answer, boolean valid, List<String> problems) {
        output.write(out(), answer);
        problems.forEach(problem -> err().println(problem));
        return valid ? ExitCode.OK : ExitCode.REFUSED;
    }

    private int told(ProofAnswer answer) {
        return told(answer, answer.valid(), answer.problems());
    }

    private static String read(Path named) {
        try {
            return Files.readString(file(named));
        } catch (IOException e) {
            throw new UncheckedIOException(named + " cannot be read as UTF-8", e);
        }
    }

    private int citation(String written) {
        CitedAnswer answer = CitedAnswer.of(text(written), ledger.read(), readers, Clock.systemUTC());
        return told(answer, answer.confirmed(), answer.differences());
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
                given(bibliography, "seeds/sources.json").map(Bibliography::in).orElse(Bibliography.NONE),
                given(anchor, "projections/head.json").map(Anchor::in).orElse(Anchor.NONE));
        return told(answer, answer.valid(), answer.problems());
    }

    /** One that was named must be there; one beside a ledger in files may be. A server's ledger has nothing beside it. */
    private Optional<Path> given(@Nullable Path named, String beside) {
        if (named != null) {
            return Optional.of(file(named));
        }
        return ledger.place() instanceof Place.Files ? Optional.of(ledger.given(null, beside)) : Optional.empty();
    }

    private static Path file(Path named) {
        if (!Files.isRegularFile(named)) {
            throw new NotFound("there is no file " + named);
        }
        return named;
    }
}
