package org.mandateledger.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Bibliography;
import picocli.CommandLine.Option;

/** Where the titles of sources are found. */
public final class BibliographyOption {
    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description =
                    "The bibliography, CSL-JSON, for titles of sources (default: seeds/sources.json beside --ledger)")
    private @Nullable Path file;

    public Bibliography read(LedgerOptions ledger) {
        return Bibliography.in(ledger.given(file, "seeds/sources.json"));
    }
}
