package org.mandateledger.lineage;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.Output;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.drawing.Drawings;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "lineage",
        description = {
            "Whom an operation followed and who followed it, as far as succession reaches;",
            "or all lines of succession of a region."
        },
        footer = {
            "",
            "Examples:",
            "  ./mandates lineage atmis",
            "  ./mandates lineage MINUSMA --format json",
            "  ./mandates lineage --regions",
            "  ./mandates lineage --region western-africa --format svg > western-africa.svg",
            "",
            "With ndjson the operations come first, then the successions."
        })
public final class LineageCommand extends ReadCommand {
    private static final String SVG = "svg";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OPERATION",
            description = "An operation, by its id or any name or acronym that it ever bore")
    private @Nullable String operation;

    @Option(
            names = "--region",
            paramLabel = "R",
            description = "All lines of a region of the world, by its id, its code in M49 or its name: western-africa")
    private @Nullable String region;

    @Option(names = "--regions", description = "The regions in which there were operations")
    private boolean regions;

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    public LineageCommand() {
        output = new Output(List.of(SVG));
    }

    @Override
    public Integer call() {
        if (Stream.of(operation != null, region != null, regions)
                        .filter(asked -> asked)
                        .count()
                != 1) {
            throw new InvalidQuestion("lineage: name one operation, or one --region R, or ask for the --regions");
        }
        Ledger read = ledger.read();
        Knowledge known = KnownAt.of(knownAt.instant(), read);
        if (operation != null) {
            LineageAnswer answer = LineageAnswer.to(new LineageQuery(operation, knownAt.instant()), read);
            write(answer, answer.statusOn(), () -> Lineages.drawn(answer, known));
        } else if (region != null) {
            RegionAnswer answer = RegionAnswer.to(new RegionQuery(region, knownAt.instant()), known);
            write(answer, answer.statusOn(), () -> Lineages.drawn(answer, new Drawings(known)));
        } else {
            list(RegionsAnswer.to(new RegionsQuery(knownAt.instant()), known));
        }
        return ExitCode.OK;
    }

    private void list(RegionsAnswer answer) {
        if (output.own().isPresent()) {
            throw new InvalidQuestion("lineage --regions: regions are drawn one by one: --region R --format svg");
        }
        output.write(out(), answer);
        answer.nowhere().forEach(id -> err().println("no host area in any region is known of " + id));
    }

    private void write(Listing answer, String statusOn, Supplier<String> drawn) {
        if (output.own().isPresent()) {
            out().print(drawn.get());
            out().flush();
        } else {
            output.write(out(), answer);
            err().println("statuses as on " + statusOn);
        }
    }
}
