package org.mandateledger.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The file of maintainers' tokens. */
public final class TokensOption {
    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            defaultValue = "tokens/tokens.json",
            description = "The hashes of maintainers' tokens, from tokens create (default: ${DEFAULT-VALUE})")
    private Path file = Path.of("tokens/tokens.json");

    public Path file() {
        return file;
    }
}
