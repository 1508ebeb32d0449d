package org.mandateledger.cli;

import java.nio.file.Path;
import org.mandateledger.asking.Bibliography;
import picocli.CommandLine.Option;

/** Where the titles of sources are found. */
public final class BibliographyOption {
    @Option(
            names = "--sources",
            paramLabel = "FILE",
            defaultValue = "seeds/sources.json",
            description = "The bibliography, CSL-JSON, for titles of sources (default: ${DEFAULT-VALUE})")
    private Path file = Path.of("seeds/sources.json");

    public Bibliography read() {
        return Bibliography.in(file);
    }
}
