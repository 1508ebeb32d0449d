package org.mandateledger.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Status;

/**
 * What was in force on a day?
 *
 * @param asOf the day in the world
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 * @param operation one operation alone, by any name it ever bore
 * @param status only these; empty: all but the closed
 * @param host ISO 3166 alpha-3
 */
public record AsOfQuery(
        LocalDate asOf,
        Optional<Instant> knownAt,
        Optional<String> operation,
        Optional<Kind> kind,
        Optional<Status> status,
        Optional<String> host) {

    /** @throws InvalidQuestion where it is no code of an area */
    public static Optional<String> host(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .map(code -> {
                    if (!code.matches("[A-Z]{3}")) {
                        throw new InvalidQuestion(
                                "host: '%s' is no area; write an ISO 3166 alpha-3 code such as SOM or MLI"
                                        .formatted(written));
                    }
                    return code;
                });
    }

    public static AsOfQuery world(LocalDate day) {
        return new AsOfQuery(
                day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
