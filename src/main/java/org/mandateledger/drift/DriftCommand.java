package org.mandateledger.drift;

import java.util.List;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.Output;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.cli.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "drift",
        description = "How many operations of which sort were in force, year by year or month by month.",
        footer = {
            "",
            "Counted on the first day of each year or month: multidimensional missions, operations by who leads them,",
            "those that the UN supports, and by how far their mandates go in the use of force. JSON names them all.",
            "",
            "Examples:",
            "  ./mandates drift --from 1990 --to 2025",
            "  ./mandates drift --from 2012 --to 2024 --by month --format csv",
            "  ./mandates drift --from 1990 --to 2025 --format svg > drift.svg"
        })
public final class DriftCommand extends ReadCommand {
    private static final String SVG = "svg";

    @Option(names = "--from", required = true, paramLabel = "YEAR", description = "The first year")
    private int from;

    @Option(names = "--to", required = true, paramLabel = "YEAR", description = "The last year")
    private int to;

    @Option(
            names = "--by",
            paramLabel = "STEP",
            completionCandidates = Steps.class,
            defaultValue = "year",
            description = "year or month (default: ${DEFAULT-VALUE})")
    private String by = "year";

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    public DriftCommand() {
        output = new Output(List.of(SVG));
    }

    @Override
    public Integer call() {
        DriftAnswer answer = DriftAnswer.to(DriftQuery.of(from, to, by, knownAt.instant()), ledger.read());
        if (output.own().isPresent()) {
            out().print(DriftChart.svg(answer));
            out().flush();
            return ExitCode.OK;
        }
        output.write(out(), answer);
        err().println("counted among the %d operations that the ledger holds".formatted(answer.held()));
        return ExitCode.OK;
    }
}
