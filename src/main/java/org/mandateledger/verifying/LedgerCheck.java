package org.mandateledger.verifying;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.Verdict;
import org.mandateledger.cli.LedgerOptions;
import org.mandateledger.cli.Place;
import picocli.CommandLine.Option;

/** The whole ledger: what is verified where nothing else is asked for. */
final class LedgerCheck implements Check {
    @Option(
            names = "--anchor",
            paramLabel = "FILE",
            description =
                    "A published head.json to hold the ledger against (default: projections/head.json beside --ledger,"
                            + " where the ledger is in files)")
    private @Nullable Path anchor;

    @Option(
            names = "--bibliography",
            paramLabel = "FILE",
            description =
                    "The works that may be cited (default: seeds/sources.json beside --ledger, where the ledger is in"
                            + " files)")
    private @Nullable Path bibliography;

    @Override
    public Optional<String> asked() {
        return Check.given("--anchor", anchor).or(() -> Check.given("--bibliography", bibliography));
    }

    @Override
    public Verdict verdict(LedgerOptions ledger, PrintWriter hints) {
        ledger.requireExisting();
        return VerifyAnswer.of(
                ledger.store(),
                given(bibliography, "seeds/sources.json", ledger)
                        .map(Bibliography::in)
                        .orElse(Bibliography.NONE),
                given(anchor, "projections/head.json", ledger).map(Anchor::in).orElse(Anchor.NONE));
    }

    /** One that was named must be there; one beside a ledger in files may be. A server's ledger has nothing beside it. */
    private static Optional<Path> given(@Nullable Path named, String beside, LedgerOptions ledger) {
        if (named != null) {
            return Optional.of(NamedFile.required(named));
        }
        return ledger.place() instanceof Place.Files it ? Optional.of(it.beside(beside)) : Optional.empty();
    }
}
