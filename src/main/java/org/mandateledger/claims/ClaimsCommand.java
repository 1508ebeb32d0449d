package org.mandateledger.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Labels;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.operation.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "claims",
        description = "What the seed essays claim, each statement with its verdict, computed from the ledger.",
        footer = {
            "",
            "Verdicts: supported, contradicted, undecidable (the ledger does not hold enough), interpretive (a judgement).",
            "",
            "Examples:",
            "  ./mandates claims --source karlsrud-2024",
            "  ./mandates claims --verdict contradicted",
            "  ./mandates claims --known-at 2026-11-22T07:27:55Z --format json"
        })
public final class ClaimsCommand extends ReadCommand {
    @Option(names = "--source", paramLabel = "ID", description = "Only those of this source, such as karlsrud-2024")
    private @Nullable String source;

    @Option(
            names = "--verdict",
            paramLabel = "V",
            completionCandidates = Verdicts.class,
            description = "Only those that come out so: supported, contradicted, undecidable or interpretive")
    private @Nullable String verdict;

    @Option(names = "--claim", paramLabel = "ID", description = "Only this one")
    private @Nullable String claim;

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Option(
            names = "--claims",
            paramLabel = "DIR",
            description = "The folder of the claims (default: seeds/claims beside --ledger)")
    private @Nullable Path folder;

    static final class Verdicts extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Verdicts() {
            super(Labels.all(Verdict.class));
        }
    }

    @Override
    public Integer call() {
        ClaimsAnswer answer = ClaimsAnswer.to(
                new ClaimsQuery(
                        Optional.ofNullable(source),
                        Labels.parse("--verdict", verdict, Verdict.class),
                        Optional.ofNullable(claim),
                        knownAt.instant()),
                ledger.read(),
                ledger.given(folder, "seeds/claims"));
        output.write(out(), answer);
        Map<String, Long> counts = answer.claims().stream()
                .collect(Collectors.groupingBy(it -> Label.of(it.verdict()), TreeMap::new, Collectors.counting()));
        err().println(
                        counts.isEmpty()
                                ? "no claims"
                                : counts.entrySet().stream()
                                        .map(it -> it.getValue() + " " + it.getKey())
                                        .collect(Collectors.joining(", ")));
        return ExitCode.OK;
    }
}
