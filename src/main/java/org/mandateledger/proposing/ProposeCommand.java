package org.mandateledger.proposing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.asking.Lookup;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.ListingCommand;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.proposing.Judgement.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "propose",
        description = "Reads resolutions by rule, and holds what they seem to decide against what the ledger holds.",
        footer = {
            "",
            "What is read by rule is never recorded: it is a second reading, beside the events that were read by eye.",
            "Outcomes: confirmed, repeats (what stood that day), differs and open (look at these), dismissed (someone did, and",
            "said why).",
            "Without --resolutions, the proposals that are kept are judged anew. Exits with 5 while anything is unsettled",
            "or the kept confirmations are not those of the ledger.",
            "",
            "Examples:",
            "  ./mandates propose",
            "  ./mandates propose --operation minurso --outcome open,differs",
            "  ./mandates propose --resolutions resolutions.tsv --texts texts/ --write"
        })
public final class ProposeCommand extends ListingCommand {
    @Option(
            names = "--resolutions",
            paramLabel = "FILE",
            description = "A list of resolutions, separated by tabs: symbol, date, title")
    private @Nullable Path resolutions;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "A folder of their texts, S-RES-1008(1995).txt and so on; without it titles alone are read")
    private @Nullable Path texts;

    @Option(names = "--operation", paramLabel = "O", description = "Only those about this operation")
    private @Nullable String operation;

    @Option(
            names = "--outcome",
            paramLabel = "O,…",
            split = ",",
            description = "Only those that come out so: confirmed, repeats, differs, open, dismissed")
    private List<String> outcomes = List.of();

    @Option(names = "--write", description = "Keep them: write proposed.csv and confirmed.csv")
    private boolean write;

    @Option(
            names = "--proposals",
            paramLabel = "DIR",
            description = "The folder in which they are kept (default: seeds/proposals beside --ledger)")
    private @Nullable Path proposals;

    @Override
    public Integer call() {
        if (resolutions == null && texts != null) {
            throw new InvalidQuestion("--texts needs --resolutions, the list that says which they are");
        }
        List<Outcome> wanted = outcomes.stream()
                .flatMap(it -> Labels.parse("--outcome", it.strip(), Outcome.class).stream())
                .toList();
        Knowledge known = ledger.read().now();
        Optional<String> about = Optional.ofNullable(operation).map(name -> Lookup.operation(name, known));
        Path folder = ledger.given(proposals, "seeds/proposals");
        ProposalFolder kept = new ProposalFolder(folder);
        List<Proposal> proposed =
                Optional.ofNullable(resolutions).map(list -> read(list, known)).orElseGet(kept::proposed);
        Confirming confirming = new Confirming(known, kept.dismissed());
        List<Judgement> judged = proposed.stream().map(confirming::of).toList();
        output.write(
                out(),
                new ProposalsAnswer(judged.stream()
                        .filter(it -> wanted.isEmpty() || wanted.contains(it.outcome()))
                        .filter(it ->
                                about.filter(id -> !id.equals(it.operation())).isEmpty())
                        .toList()));
        err().println(ProposalsAnswer.summary(judged));
        if (write) {
            kept.write(proposed, judged);
        } else if (!kept.isCurrent(judged)) {
            err().println(folder.resolve("confirmed.csv") + " is not what the ledger confirms; write it with --write");
            return ExitCode.DIFFERENT;
        }
        return judged.stream().allMatch(it -> it.outcome().settled()) ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    private List<Proposal> read(Path list, Knowledge known) {
        Proposer proposer = new Proposer(known);
        return Resolutions.read(list, Optional.ofNullable(texts)).stream()
                .flatMap(it -> proposer.read(it).stream())
                .toList();
    }
}
