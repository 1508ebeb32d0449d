package org.mandateledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.mandateledger.accounts.TokensCommand;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.Refused;
import org.mandateledger.asof.AsOfCommand;
import org.mandateledger.citing.CiteCommand;
import org.mandateledger.claims.ClaimsCommand;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.MisreadDays;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.cli.StandardOutput;
import org.mandateledger.cli.Version;
import org.mandateledger.comparing.DiffCommand;
import org.mandateledger.correcting.CorrectCommand;
import org.mandateledger.correcting.RetractCommand;
import org.mandateledger.drift.DriftCommand;
import org.mandateledger.eligibility.EligibleCommand;
import org.mandateledger.expiring.ExpiringCommand;
import org.mandateledger.explaining.ExplainCommand;
import org.mandateledger.exporting.ExportCommand;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.importing.ImportCommand;
import org.mandateledger.lineage.LineageCommand;
import org.mandateledger.manual.CompletionCommand;
import org.mandateledger.manual.ManCommand;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.proposing.ProposeCommand;
import org.mandateledger.proving.CheckpointCommand;
import org.mandateledger.proving.ProveCommand;
import org.mandateledger.publishing.PublishCommand;
import org.mandateledger.reconciling.ReconcileCommand;
import org.mandateledger.recording.RecordCommand;
import org.mandateledger.serving.ReplayCommand;
import org.mandateledger.serving.ServeCommand;
import org.mandateledger.store.LedgerException;
import org.mandateledger.store.NoLedger;
import org.mandateledger.supporting.SupportsCommand;
import org.mandateledger.survey.SurveyCommand;
import org.mandateledger.time.InvalidDate;
import org.mandateledger.timeline.TimelineCommand;
import org.mandateledger.verifying.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/** The command line: {@code ./mandates COMMAND}. */
@Command(
        name = "./mandates",
        description = "The bitemporal history of peace operations.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 well, 1 the program failed, 2 asked wrongly, 3 ledger invalid or change refused, 4 not found,",
            "5 differences found.",
            "",
            "Examples:",
            "  ./mandates as-of 2015-11-08",
            "  ./mandates timeline unsos",
            "  ./mandates help record"
        },
        subcommands = {
            AsOfCommand.class,
            TimelineCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            LineageCommand.class,
            SupportsCommand.class,
            EligibleCommand.class,
            ExpiringCommand.class,
            DriftCommand.class,
            SurveyCommand.class,
            ClaimsCommand.class,
            ReconcileCommand.class,
            ProposeCommand.class,
            CiteCommand.class,
            VerifyCommand.class,
            CheckpointCommand.class,
            ProveCommand.class,
            PublishCommand.class,
            ExportCommand.class,
            HelpCommand.class
        })
public final class Mandates {
    /** Commands that put questions through others are given them. */
    private static final IFactory PARTS = new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == CiteCommand.class) {
                return type.cast(new CiteCommand(Mandates::reader));
            }
            return type == VerifyCommand.class
                    ? type.cast(new VerifyCommand(Mandates::reader))
                    : CommandLine.defaultFactory().create(type);
        }
    };

    private Mandates() {}

    public static void main(String[] arguments) {
        System.exit(alone(arguments)
                .orElseGet(Mandates::commandLine)
                .setOut(new StandardOutput(System.out, new FileOutputStream(FileDescriptor.out)))
                .execute(arguments));
    }

    /** The reading command that is asked for and no other: to prepare them all takes longer than to answer. */
    static Optional<CommandLine> alone(String... arguments) {
        String all = Mandates.class.getAnnotation(Command.class).name();
        return Arrays.stream(arguments)
                .limit(1)
                .flatMap(name -> type(name).stream())
                .findFirst()
                .map(type -> prepared(new CommandLine(CommandSpec.create().name(all), PARTS).addSubcommand(type)));
    }

    /** The reading command of that name, as one that stands by itself. */
    static Optional<CommandLine> reader(String name) {
        return type(name)
                .filter(ReadCommand.class::isAssignableFrom)
                .map(type -> new CommandLine(type, PARTS).setExpandAtFiles(false));
    }

    private static Optional<Class<?>> type(String name) {
        return Arrays.<Class<?>>stream(
                        Mandates.class.getAnnotation(Command.class).subcommands())
                .filter(type -> type != HelpCommand.class)
                .filter(type -> type.getAnnotation(Command.class).name().equals(name))
                .findFirst();
    }

    /** The whole command line, for tests as for the launcher. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Mandates(), PARTS)
                .addSubcommand(new RecordCommand(Applications::engine))
                .addSubcommand(new CorrectCommand(Applications::engine))
                .addSubcommand(new RetractCommand(Applications::engine))
                .addSubcommand(new ReplayCommand(Applications::engine))
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ServeCommand(Applications::serve))
                .addSubcommand(new TokensCommand())
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new ManCommand());
        return prepared(line);
    }

    private static CommandLine prepared(CommandLine line) {
        line.setExpandAtFiles(false);
        line.getSubcommands().values().forEach(Mandates::help);
        line.setParameterExceptionHandler(new MisreadDays(line.getParameterExceptionHandler()));
        line.setExecutionExceptionHandler((thrown, command, _) -> failed(thrown, command));
        return line;
    }

    private static void help(CommandLine command) {
        // An argument such as @FILE is the command's own, and what others wrote must not open files.
        command.setExpandAtFiles(false);
        if (!(command.getCommand() instanceof HelpCommand)) {
            command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        }
        command.getSubcommands().values().forEach(Mandates::help);
    }

    private static int failed(Exception thrown, CommandLine command) {
        int code = exitCode(thrown);
        if (thrown instanceof UncheckedIOException io) {
            command.getErr().println("%s (%s)".formatted(io.getMessage(), io.getCause()));
        } else if (code == ExitCode.INTERNAL) {
            thrown.printStackTrace(command.getErr());
        } else {
            command.getErr().println(thrown.getMessage());
        }
        command.getErr().flush();
        return code;
    }

    private static int exitCode(Exception thrown) {
        return switch (thrown) {
            case InvalidDate _, InvalidQuestion _ -> ExitCode.USAGE;
            case NotFound _, NoLedger _ -> ExitCode.NOT_FOUND;
            case InvalidLine _, InvalidEvent _, Refused _, LedgerException _ -> ExitCode.REFUSED;
            default -> ExitCode.INTERNAL;
        };
    }
}
