package org.mandateledger.correcting;

import java.util.List;
import org.mandateledger.cli.Engine;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.WriteCommand;
import org.mandateledger.recording.Recorder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "retract",
        description = "Say that what an event states never held. Nothing takes its place.",
        footer = {
            "",
            "A retraction is final: what turns out to have happened after all is recorded as a new event.",
            "",
            "Example:",
            "  ./mandates retract seed-unsos-2015-established --reason \"one office, renamed; not a second one\" --dry-run"
        })
public final class RetractCommand extends WriteCommand {
    @Mixin
    private Recorder recorder = new Recorder();

    @Parameters(index = "0", paramLabel = "EVENT-ID", description = "The event that never held")
    private String id = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, in words")
    private String reason = "";

    @Option(
            names = "--source",
            paramLabel = "ID[:LOCATOR]",
            description = "The source that shows it; may be given again (default: those of the event itself)")
    private List<String> sources = List.of();

    public RetractCommand(Engine.Starter engines) {
        super(engines);
    }

    @Override
    public Integer call() {
        recorder.onExisting()
                .record(
                        "corrections/" + id,
                        reason,
                        known -> List.of(Amendment.of(id, known, SourceOption.all(sources), reason)
                                .retract()),
                        engines(),
                        out());
        return ExitCode.OK;
    }
}
