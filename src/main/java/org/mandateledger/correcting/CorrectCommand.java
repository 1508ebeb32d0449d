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
        name = "correct",
        description = "Say that the ledger was wrong about an event, and what is right.",
        footer = {
            "",
            "The event keeps its id and its place; what it said before stays readable. A value is JSON where it reads as",
            "JSON, else plain text (2015 is a year); an empty one takes the field away.",
            "",
            "Examples:",
            "  ./mandates correct seed-sres-2719-adopted effective=2023-12-21 instrument.decided=2023-12-21 \\",
            "      --reason \"adopted in 2023, as the text says\" --source press-sc15544 --dry-run",
            "  ./mandates correct minusma-2013-04-25-strength 'lines=[{\"category\":\"military\",\"number\":11200}]' \\",
            "      --reason \"paragraph 12\" --source sres-2100:\"para. 12\""
        })
public final class CorrectCommand extends WriteCommand {
    @Mixin
    private Recorder recorder = new Recorder();

    @Parameters(index = "0", paramLabel = "EVENT-ID", description = "The event that is wrong")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", description = "What is right")
    private List<String> changes = List.of();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "What was wrong, in words")
    private String reason = "";

    @Option(
            names = "--source",
            required = true,
            paramLabel = "ID[:LOCATOR]",
            description = "The source that shows it, by its id in the bibliography; may be given again")
    private List<String> sources = List.of();

    public CorrectCommand(Engine.Starter engines) {
        super(engines);
    }

    @Override
    public Integer call() {
        List<Assignment> assignments = changes.stream().map(Assignment::parse).toList();
        recorder.onExisting()
                .record(
                        "corrections/" + id,
                        reason,
                        known -> List.of(Amendment.of(id, known, SourceOption.all(sources), reason)
                                .correct(assignments)),
                        engines(),
                        out());
        return ExitCode.OK;
    }
}
