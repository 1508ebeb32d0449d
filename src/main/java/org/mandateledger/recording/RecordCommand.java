package org.mandateledger.recording;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.cli.Engine;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.WriteCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "record",
        description = "Record the events of a file, all of them or none.",
        footer = {
            "",
            "FILE holds events in the form of docs/events.md: a JSON array, one object, or one object a line; or a whole",
            "change set: {\"changeSet\": name, \"why\": reason, \"events\": [...]}. Options go before what the file says.",
            "",
            "Examples:",
            "  ./mandates record new-mission.json --why \"S/RES/2100 (2013) read in full\" --dry-run",
            "  ./mandates record new-mission.json --why \"S/RES/2100 (2013) read in full\" --change-set mali/minusma"
        })
public final class RecordCommand extends WriteCommand {
    private static final String UNTOLD = "recorded from a file";

    @Mixin
    private Recorder recorder = new Recorder();

    @Parameters(index = "0", paramLabel = "FILE", description = "The events to record")
    private Path file = Path.of("");

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            description = "The reason (default: what the file says, else '" + UNTOLD + "')")
    private @Nullable String why;

    public RecordCommand(Engine.Starter engines) {
        super(engines);
    }

    @Override
    public Integer call() {
        Submission given = ChangeSetFile.read(file);
        String reason = Optional.ofNullable(why).or(given::why).orElse(UNTOLD);
        recorder.record(given.name(), reason, _ -> given.events(), engines(), out());
        return ExitCode.OK;
    }
}
