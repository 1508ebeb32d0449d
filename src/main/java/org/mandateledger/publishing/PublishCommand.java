package org.mandateledger.publishing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateledger.claims.ClaimsAnswer;
import org.mandateledger.claims.ClaimsQuery;
import org.mandateledger.cli.BibliographyOption;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.ListingCommand;
import org.mandateledger.operation.Ledger;
import org.mandateledger.publishing.PublishedFolder.Difference;
import org.mandateledger.store.Sealing;
import org.mandateledger.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "publish",
        description = "Writes what is published from the ledger: tables, timelines, their description and the head.",
        footer = {
            "",
            "The state is that of the latest day that the ledger knows of, so that the same ledger",
            "always publishes the same bytes.",
            "",
            "Examples:",
            "  ./mandates publish",
            "  ./mandates publish --check",
            "  ./mandates publish --out /tmp/projections --format json"
        })
public final class PublishCommand extends ListingCommand {
    @Option(
            names = {"--check", "--dry-run"},
            description =
                    "Write nothing; list what differs, is missing or superfluous, and exit with 5 if anything does")
    private boolean check;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write to (default: projections beside --ledger)")
    private @Nullable Path folder;

    @Mixin
    private BibliographyOption sources = new BibliographyOption();

    @Option(
            names = "--claims",
            paramLabel = "DIR",
            description = "The folder of the claims that are checked (default: seeds/claims beside --ledger)")
    private @Nullable Path claims;

    @Override
    public Integer call() {
        Ledger read = ledger.read();
        Verification verified = ledger.store().verify();
        if (!verified.valid()) {
            verified.problems().forEach(problem -> err().println(problem));
            err().println("nothing is published from a ledger that has problems");
            return ExitCode.REFUSED;
        }
        if (!verified.head().equals(Sealing.head(read.now()))) {
            err().println("the ledger was written to while it was read; publish again");
            return ExitCode.REFUSED;
        }
        Publication publication = Publication.of(
                read.now(),
                verified,
                new StandingTimelines(read),
                sources.read(ledger),
                ClaimsAnswer.to(ClaimsQuery.all(), read, ledger.given(claims, "seeds/claims")));
        Path out = ledger.given(folder, "projections");
        PublishedFolder published = new PublishedFolder(out);
        List<Difference> differences = published.differences(publication);
        output.write(out(), new Differences(differences));
        if (check) {
            return checked(out, publication, differences);
        }
        published.write(publication, differences);
        err().println("%s: %d files, %d of them changed; position %d, state of %s"
                .formatted(
                        out,
                        publication.files().size(),
                        differences.size(),
                        verified.head().position(),
                        publication.day()));
        return ExitCode.OK;
    }

    private int checked(Path out, Publication publication, List<Difference> differences) {
        if (differences.isEmpty()) {
            err().println("%s: %d files, all as the ledger has them"
                    .formatted(out, publication.files().size()));
            return ExitCode.OK;
        }
        err().println("%s is not what the ledger has; write it with: ./mandates publish".formatted(out));
        return ExitCode.DIFFERENT;
    }
}
