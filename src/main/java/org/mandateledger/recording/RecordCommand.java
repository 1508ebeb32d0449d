package org.mandateledger.recording;

import java.nio.file.Path;
import java.util.List;
import org.mandateledger.cli.Engine;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.WriteCommand;
import org.mandateledger.operation.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "record",
        description = "Record the events of a file, all of them or none.",
        footer = {
            "",
            "FILE holds events in the form of docs/events.md: a JSON array, one object, or one object a line.",
            "",
            "Examples:",
            "  ./mandates record new-mission.json --why \"S/RES/2100 (2013) read in full\" --dry-run",
            "  ./mandates record new-mission.json --why \"S/RES/2100 (2013) read in full\" --change-set mali/minusma"
        })
public final class RecordCommand extends WriteCommand {
    @Mixin
    private Recorder recorder = new Recorder();

    @Parameters(index = "0", paramLabel = "FILE", description = "The events to record")
    private Path file = Path.of("");

    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "recorded from a file", description = "The reason")
    private String why = "";

    public RecordCommand(Engine.Starter engines) {
        super(engines);
    }

    @Override
    public Integer call() {
        List<Event> events = ChangeSetFile.read(file);
        recorder.record("ledger", why, _ -> events, engines(), out());
        return ExitCode.OK;
    }
}
