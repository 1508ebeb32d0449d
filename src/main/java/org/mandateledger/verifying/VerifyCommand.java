package org.mandateledger.verifying;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Verdict;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.ListingCommand;
import org.mandateledger.cli.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    @Mixin
    private LedgerCheck whole = new LedgerCheck();

    @Mixin
    private CitationCheck citation;

    @Mixin
    private EvidenceCheck evidence = new EvidenceCheck();

    public VerifyCommand(Readers readers) {
        this.citation = new CitationCheck(readers);
    }

    @Override
    public Integer call() {
        Verdict verdict = wanted().verdict(ledger, err());
        output.write(out(), verdict);
        verdict.problems().forEach(problem -> err().println(problem));
        return verdict.valid() ? ExitCode.OK : ExitCode.REFUSED;
    }

    /** A check that was asked for and not made would be taken for one that was passed. */
    private Check wanted() {
        List<Check> wanted = Stream.of(whole, citation, evidence)
                .filter(check -> check.asked().isPresent())
                .toList();
        if (wanted.size() > 1) {
            throw new InvalidQuestion("%s check different things; ask for one at a time"
                    .formatted(String.join(
                            " and ",
                            wanted.stream()
                                    .map(Check::asked)
                                    .flatMap(Optional::stream)
                                    .toList())));
        }
        return wanted.isEmpty() ? whole : wanted.getFirst();
    }
}
