package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mandateledger.testing.Cli;

/** Runs the command over a ledger. */
final class Exported {
    private Exported() {}

    static Cli run(Path ledger, String format, String... options) {
        return Cli.run(
                ledger,
                Stream.concat(Stream.of("export", "--format", format), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** What it prints, where all is well. */
    static String text(Path ledger, String format, String... options) {
        Cli run = run(ledger, format, options);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    static byte[] bytes(Path ledger, String format, String... options) {
        return text(ledger, format, options).getBytes(StandardCharsets.UTF_8);
    }
}
