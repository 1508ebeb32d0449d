package org.mandateledger.testing;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Maintainers' tokens, made as maintainers make them. */
public final class Token {
    private Token() {}

    /** One that may do everything. */
    public static String of(String name, Path tokens) {
        return of(name, "record,correct,admin", tokens);
    }

    public static String of(String name, String scopes, Path tokens, String... more) {
        Cli made = Cli.plain(Stream.concat(
                        Stream.of("tokens", "create", name, "--scopes", scopes, "--tokens", tokens.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
        if (made.exit() != 0) {
            throw new AssertionError(made.err());
        }
        return made.out().strip();
    }

    /** @param which an id or a name */
    public static Cli revoke(String which, Path tokens) {
        return Cli.plain("tokens", "revoke", which, "--tokens", tokens.toString());
    }
}
