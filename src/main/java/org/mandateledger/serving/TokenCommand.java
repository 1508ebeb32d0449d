package org.mandateledger.serving;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.web.TokenFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        description = "Maintainers' tokens, without which nothing is written over HTTP.",
        subcommands = TokenCommand.Create.class,
        synopsisSubcommandLabel = "create NAME",
        footer = {"", "Example:", "  ./mandates token create ada"})
public final class TokenCommand {

    @Command(
            name = "create",
            description = "Make a token for a maintainer and print it, once. Only a salted hash is kept.",
            footer = {"", "Example:", "  ./mandates token create ada"})
    static final class Create implements Callable<Integer> {
        @Parameters(
                index = "0",
                arity = "0..1",
                defaultValue = "maintainer",
                paramLabel = "NAME",
                description = "Whose it is; what is recorded with it is recorded by this name")
        private String name = "";

        @Option(
                names = "--tokens",
                paramLabel = "FILE",
                defaultValue = "tokens/tokens.json",
                description = "Where the hashes are kept (default: ${DEFAULT-VALUE})")
        private Path file = Path.of("");

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            out.println(new TokenFile(file).create(name, new SecureRandom()));
            out.flush();
            spec.commandLine()
                    .getErr()
                    .println("Keep it now: it is not shown again. A former token of the same name no"
                            + " longer counts.");
            return ExitCode.OK;
        }
    }
}
