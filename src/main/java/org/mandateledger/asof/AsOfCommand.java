package org.mandateledger.asof;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Labels;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.Kinds;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.operation.Status;
import org.mandateledger.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "as-of",
        description = "What was in force on a day, with names as they were.",
        footer = {
            "",
            "Examples:",
            "  ./mandates as-of 2015-11-08",
            "  ./mandates as-of 2015-11-09 unsos --format json",
            "  ./mandates as-of 2024-01-01 --kind un-peacekeeping --host MLI --status closed",
            "  ./mandates as-of 2024-01-01 --status any --text 'stabilisation en république'"
        })
public final class AsOfCommand extends ReadCommand {
    @Parameters(index = "0", paramLabel = "DATE", description = "The day in the world, as 2015-11-08")
    private String date = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OPERATION",
            description = "One operation, by its id or any name or acronym that it ever bore")
    private @Nullable String operation;

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Option(
            names = "--kind",
            paramLabel = "K",
            completionCandidates = Kinds.class,
            description = "Only operations of this kind, such as un-peacekeeping")
    private @Nullable String kind;

    @Option(
            names = "--status",
            paramLabel = "S",
            completionCandidates = Statuses.class,
            description = "planned, active, closing, closed or any (default: all but closed)")
    private @Nullable String status;

    @Option(names = "--host", paramLabel = "ISO3", description = "Only operations in this area, such as SOM")
    private @Nullable String host;

    @Option(names = "--lead", paramLabel = "WORDS", description = "Only operations led by it, such as 'african union'")
    private @Nullable String lead;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Only operations with these words in a name that they ever bore, in any language")
    private @Nullable String text;

    static final class Statuses extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Statuses() {
            super(Labels.all(Status.class));
            add(Filter.ANY_STATUS);
        }
    }

    @Override
    public Integer call() {
        AsOfQuery query = new AsOfQuery(
                Optional.of(AsOf.day(date)),
                knownAt.instant(),
                Optional.ofNullable(operation),
                Filter.of(kind, status, host, lead, text));
        AsOfAnswer answer = AsOfAnswer.to(query, ledger.read());
        output.write(out(), answer);
        for (OperationState state : answer.operations()) {
            state.warnings().forEach(warning -> err().println(state.id() + ": " + warning));
        }
        return ExitCode.OK;
    }
}
