package org.mandateledger;

import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asof.AsOfCommand;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.publishing.PublishCommand;
import org.mandateledger.store.InvalidLedger;
import org.mandateledger.store.NoLedger;
import org.mandateledger.time.InvalidDate;
import org.mandateledger.timeline.TimelineCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: {@code ./mandates COMMAND}. */
@Command(
        name = "./mandates",
        description = "The bitemporal history of peace operations.",
        mixinStandardHelpOptions = true,
        version = "Mandate Ledger 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AsOfCommand.class, TimelineCommand.class, PublishCommand.class, HelpCommand.class})
public final class Mandates {
    private Mandates() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The whole command line, for tests as for the launcher. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Mandates());
        line.getSubcommands().values().forEach(Mandates::help);
        line.setExecutionExceptionHandler((thrown, command, _) -> failed(thrown, command));
        return line;
    }

    private static void help(CommandLine command) {
        if (!(command.getCommand() instanceof HelpCommand)) {
            command.getCommandSpec().mixinStandardHelpOptions(true);
        }
        command.getSubcommands().values().forEach(Mandates::help);
    }

    private static int failed(Exception thrown, CommandLine command) {
        int code = exitCode(thrown);
        if (code == ExitCode.INTERNAL) {
            thrown.printStackTrace(command.getErr());
        } else {
            command.getErr().println(thrown.getMessage());
        }
        return code;
    }

    private static int exitCode(Exception thrown) {
        return switch (thrown) {
            case InvalidDate _, InvalidQuestion _ -> ExitCode.USAGE;
            case NotFound _, NoLedger _ -> ExitCode.NOT_FOUND;
            case InvalidLine _, InvalidEvent _, InvalidLedger _ -> ExitCode.REFUSED;
            default -> ExitCode.INTERNAL;
        };
    }
}
