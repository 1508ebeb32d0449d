package org.mandateledger.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mandateledger.Mandates;
import picocli.CommandLine;

/**
 * A run of the command line over a ledger.
 *
 * @param exit the exit code
 */
public record Cli(int exit, String out, String err) {

    public static Cli run(Path ledger, String... arguments) {
        return plain(Stream.concat(Stream.of(arguments), Stream.of("--ledger", ledger.toString()))
                .toArray(String[]::new));
    }

    /** A run of what needs no ledger. */
    public static Cli plain(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Mandates.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exit = line.execute(arguments);
        return new Cli(exit, out.toString(), err.toString());
    }
}
