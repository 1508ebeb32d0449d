package org.mandateledger.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.KnownAt;
import picocli.CommandLine.Option;

/** The knowledge axis of a question, for every read command. */
public final class KnownAtOption {
    @Option(
            names = "--known-at",
            paramLabel = "T",
            description = "As the ledger stood then: an instant such as 2026-11-22T10:00:00Z, or a day, meaning its end"
                    + " (default: as it stands now)")
    private @Nullable String written;

    public Optional<Instant> instant() {
        return KnownAt.parse(Optional.ofNullable(written), Clock.systemUTC());
    }
}
