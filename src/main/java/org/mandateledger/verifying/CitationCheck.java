package org.mandateledger.verifying;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.mandateledger.asking.Verdict;
import org.mandateledger.citing.CitedAnswer;
import org.mandateledger.cli.LedgerOptions;
import org.mandateledger.cli.Readers;
import picocli.CommandLine.Option;

/** A footnote. */
final class CitationCheck implements Check {
    private final Readers readers;

    @Option(
            names = "--cited",
            paramLabel = "CITATION",
            description =
                    "A citation to check, in any form that cite prints; @FILE for one in a file, - for standard input")
    private Optional<String> cited = Optional.empty();

    CitationCheck(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Optional<String> asked() {
        return cited.map(_ -> "--cited");
    }

    @Override
    public Verdict verdict(LedgerOptions ledger, PrintWriter hints) {
        ledger.requireExisting();
        return CitedAnswer.of(text(cited.orElseThrow()), ledger.read(), readers, Clock.systemUTC());
    }

    private static String text(String written) {
        if (written.equals("-")) {
            try {
                return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(written + " cannot be read as UTF-8", e);
            }
        }
        // An entry of BibTeX begins with the same sign.
        return written.startsWith("@") && !written.contains("{")
                ? NamedFile.text(Path.of(written.substring(1)))
                : written;
    }
}
