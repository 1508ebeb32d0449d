package org.mandateledger.survey;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the address of a survey says: which years, which operations, and according to which ledger. */
record Asked(
        Optional<Integer> from,
        Optional<Integer> to,
        Optional<String> kind,
        Optional<String> operation,
        Optional<String> knownAt) {

    SurveyQuery query(@Nullable String by, Function<@Nullable String, Optional<Instant>> instant) {
        return SurveyQuery.of(
                from.orElse(null),
                to.orElse(null),
                by,
                kind.orElse(null),
                operation.orElse(null),
                instant.apply(knownAt.orElse(null)));
    }
}
