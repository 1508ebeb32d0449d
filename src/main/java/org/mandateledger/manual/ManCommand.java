package org.mandateledger.manual;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.NotFound;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.operation.Near;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "man",
        description = "The manual page of the program, or of one command, for man.",
        footer = {
            "",
            "To read it: ./mandates man as-of > mandates-as-of.1; man ./mandates-as-of.1",
            "",
            "Examples:",
            "  ./mandates man",
            "  ./mandates man as-of"
        })
public final class ManCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "One command (default: the program)")
    private @Nullable String command;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine whole = spec.root().commandLine();
        CommandLine wanted = Optional.ofNullable(command)
                .map(name -> Optional.ofNullable(whole.getSubcommands().get(name))
                        .orElseThrow(() -> new NotFound("there is no command '%s'%s; ./mandates --help lists them"
                                .formatted(
                                        name,
                                        Near.hint(name, whole.getSubcommands().keySet())))))
                .orElse(whole);
        spec.commandLine().getOut().print(ManualPage.of(wanted));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
