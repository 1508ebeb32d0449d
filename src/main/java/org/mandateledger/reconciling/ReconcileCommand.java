package org.mandateledger.reconciling;

import java.nio.file.Path;
import java.util.List;
import org.mandateledger.asking.Labels;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "reconcile",
        description = "Holds somebody's table (CSV or TSV) against the ledger, row by row.",
        footer = {
            "",
            "A mapping says what the columns mean. Shipped: un-data-hub-pko, resolutions; docs/reconcile.md shows how to",
            "write your own. The summary goes to standard error and counts the whole table, whatever --only chooses;",
            "so does the exit code: 0 where all agrees, 5 where not.",
            "",
            "Examples:",
            "  ./mandates reconcile docs/examples/reconcile/table.csv --as docs/examples/reconcile/csv-mapping.yml",
            "  ./mandates reconcile docs/examples/reconcile/table.csv --as docs/examples/reconcile/csv-mapping.yml --only differs",
            "",
            "The table of peacekeeping operations of the UN Peace and Security Data Hub, once downloaded, is held against the",
            "ledger with --as un-data-hub-pko; lists of resolutions with symbol, date, title and votes with --as resolutions."
        })
public final class ReconcileCommand extends ReadCommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "The table; its first line names the columns")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "MAPPING",
            required = true,
            description = "un-data-hub-pko, resolutions, or a file of your own that ends in .yml")
    private String as = "";

    @Option(
            names = "--only",
            paramLabel = "O,…",
            split = ",",
            description = "Only what comes out so: agrees, differs, missing-here, missing-there, ignored")
    private List<String> only = List.of();

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Override
    public Integer call() {
        List<Outcome> outcomes = only.stream()
                .flatMap(it -> Labels.parse("--only", it.strip(), Outcome.class).stream())
                .toList();
        ReconcileAnswer answer =
                ReconcileAnswer.to(new ReconcileQuery(file, as, outcomes, knownAt.instant()), ledger.read());
        output.write(out(), answer);
        answer.summary().lines().forEach(err()::println);
        err().flush();
        return answer.summary().allAgrees() ? ExitCode.OK : ExitCode.DIFFERENT;
    }
}
