package org.mandateledger.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.Output;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.drawing.Drawings;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "timeline",
        description = "What happened to operations, in the order in which it took effect.",
        footer = {
            "",
            "Formats of its own: svg (a drawing), timelinejs (TimelineJS of the Knight Lab).",
            "",
            "Examples:",
            "  ./mandates timeline unsoa",
            "  ./mandates timeline unsos --from 2015-01-01 --to 2016-12-31 --format json",
            "  ./mandates timeline amisom --lineage --format svg > amisom.svg",
            "  ./mandates timeline minusma --corrected"
        })
public final class TimelineCommand extends ReadCommand {
    /** The forms that only a timeline has, by the name under which {@code --format} knows them. */
    private static final Map<String, BiFunction<TimelineAnswer, Knowledge, String>> FORMS = new TreeMap<>(Map.of(
            "timelinejs", TimelineJs::json, "svg", (answer, known) -> new Drawings(known).svg(answer.operations())));

    @Parameters(
            arity = "1..*",
            paramLabel = "OPERATION",
            description = "By its id or any name or acronym that it ever bore")
    private List<String> operations = List.of();

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Option(names = "--from", paramLabel = "D", description = "Only what may have taken effect on this day or later")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "D", description = "Only what may have taken effect by this day")
    private @Nullable String to;

    @Option(names = "--lineage", description = "Also their line: whom they followed and who followed them, and so on")
    private boolean lineage;

    @Option(names = "--corrected", description = "Also what the ledger once said and has since corrected or retracted")
    private boolean corrected;

    TimelineCommand() {
        output = new Output(List.copyOf(FORMS.keySet()));
    }

    @Override
    public Integer call() {
        TimelineQuery query = new TimelineQuery(
                operations,
                knownAt.instant(),
                Optional.ofNullable(from).map(AsOf::day),
                Optional.ofNullable(to).map(AsOf::day),
                lineage,
                corrected);
        Ledger read = ledger.read();
        TimelineAnswer answer = TimelineAnswer.to(query, read);
        output.own()
                .map(FORMS::get)
                .ifPresentOrElse(
                        form -> out().println(form.apply(answer, KnownAt.of(query.knownAt(), read))),
                        () -> output.write(out(), answer));
        out().flush();
        return ExitCode.OK;
    }
}
