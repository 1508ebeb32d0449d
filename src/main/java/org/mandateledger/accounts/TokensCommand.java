package org.mandateledger.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.cli.CommandFrame;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.Output;
import org.mandateledger.cli.TokensOption;
import org.mandateledger.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "tokens",
        aliases = "token",
        description = "Maintainers' tokens, without which nothing is written over HTTP.",
        subcommands = {TokensCommand.Create.class, TokensCommand.ListAll.class, TokensCommand.Revoke.class},
        synopsisSubcommandLabel = "create|list|revoke",
        footer = {
            "",
            "A server that runs notices at once what changes here. Scopes:",
            "  record   record events",
            "  correct  correct and retract them",
            "  admin    have all answers built anew (replay)",
            "  read     nothing else: for servers whose reads are closed",
            "",
            "Examples:",
            "  ./mandates tokens create ada",
            "  ./mandates tokens create 'Grace H.' --scopes admin --expires 2027-12-31",
            "  ./mandates tokens list",
            "  ./mandates tokens revoke ada"
        })
public final class TokensCommand {
    private abstract static class OnFile extends CommandFrame {
        @Mixin
        private TokensOption kept = new TokensOption();

        Tokens tokens() {
            return new Tokens(kept.file(), Clock.systemUTC());
        }
    }

    @Command(
            name = "create",
            description = "Make a token for a maintainer and print it, once. Only a salted hash is kept.",
            footer = {
                "",
                "Examples:",
                "  ./mandates tokens create ada",
                "  ./mandates tokens create mirror --scopes read --expires 2027-12-31"
            })
    static final class Create extends OnFile {
        @Parameters(
                index = "0",
                paramLabel = "NAME",
                description = "Whose it is; what is recorded with it is recorded by this name")
        private String name = "";

        @Option(
                names = "--scopes",
                paramLabel = "S,…",
                defaultValue = "record,correct",
                description = "Some of read, record, correct, admin (default: ${DEFAULT-VALUE})")
        private String scopes = "";

        @Option(
                names = "--expires",
                paramLabel = "DATE",
                description = "The last day on which it counts, in UTC (default: it does not expire)")
        private @Nullable String expires;

        @Override
        public Integer call() {
            Tokens.Made made = tokens().create(
                            name,
                            Scope.parse(scopes),
                            Optional.ofNullable(expires).map(AsOf::day));
            out().println(made.token());
            out().flush();
            err().printf(
                            "Keep it now: it is not shown again. It may %s%s. To revoke it: ./mandates tokens revoke %s%n",
                            String.join(", ", made.kept().scopes()),
                            made.kept()
                                    .expires()
                                    .map(it -> ", and counts to the end of " + it)
                                    .orElse(""),
                            made.kept().id())
                    .flush();
            return ExitCode.OK;
        }
    }

    @Command(
            name = "list",
            description = "The tokens that there are: whose, for what, until when.",
            footer = {"", "Examples:", "  ./mandates tokens list", "  ./mandates tokens list --format json"})
    static final class ListAll extends OnFile {
        @Mixin
        private Output output = new Output();

        @Override
        public Integer call() {
            Tokens tokens = tokens();
            output.write(out(), TokensAnswer.of(tokens.all(), Clock.systemUTC().instant()));
            return ExitCode.OK;
        }
    }

    @Command(
            name = "revoke",
            description = "Let a token no longer count, from now on.",
            footer = {"", "Examples:", "  ./mandates tokens revoke 3f9a1c2b", "  ./mandates tokens revoke ada"})
    static final class Revoke extends OnFile {
        @Parameters(index = "0", paramLabel = "ID|NAME", description = "One token, or all of a maintainer's")
        private String which = "";

        @Override
        public Integer call() {
            List<Kept> revoked = tokens().revoke(which);
            revoked.forEach(it -> err().printf("revoked %s, of %s%n", it.id(), it.name()));
            err().flush();
            return ExitCode.OK;
        }
    }
}
