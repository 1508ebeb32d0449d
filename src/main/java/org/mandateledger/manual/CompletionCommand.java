package org.mandateledger.manual;

import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.mandateledger.asking.Labels;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.ListingCommand;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "A script that completes commands, options and their values in bash or zsh.",
        footer = {
            "",
            "To have it in every shell, for ./mandates in any checkout and for mandates on the path:",
            "  ./mandates completion bash > ~/.local/share/bash-completion/completions/mandates",
            "  echo 'source ~/.local/share/bash-completion/completions/mandates' >> ~/.bashrc",
            "  ./mandates completion zsh > ~/.mandates.zsh; echo 'source ~/.mandates.zsh' >> ~/.zshrc",
            "",
            "Examples:",
            "  ./mandates completion bash",
            "  ./mandates completion zsh > ~/.mandates.zsh"
        })
public final class CompletionCommand implements Callable<Integer> {
    private static final String NAME = "mandates";

    @Parameters(paramLabel = "SHELL", completionCandidates = Shells.class, description = "bash or zsh")
    private String shell = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private enum Shell {
        BASH,
        ZSH
    }

    static final class Shells extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Shells() {
            super(Labels.all(Shell.class));
        }
    }

    @Override
    public Integer call() {
        // One script serves both: it looks for itself which of them reads it.
        Labels.parse("SHELL", shell, Shell.class);
        CommandLine whole = spec.root().commandLine();
        whole.getSubcommands().values().forEach(CompletionCommand::offerForms);
        spec.commandLine().getOut().println(AutoComplete.bash(NAME, whole));
        return ExitCode.OK;
    }

    /** Each command has forms of its own beside the common ones, which their shared option does not know. */
    private static void offerForms(CommandLine line) {
        if (line.getCommand() instanceof ListingCommand command) {
            CommandSpec spec = line.getCommandSpec();
            OptionSpec shared = Objects.requireNonNull(spec.findOption("--format"));
            spec.remove(shared);
            spec.addOption(OptionSpec.builder(shared)
                    .completionCandidates(command.forms())
                    .build());
        }
    }
}
