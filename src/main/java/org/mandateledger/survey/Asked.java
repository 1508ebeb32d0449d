package org.mandateledger.survey;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the address of a survey says: which years, which operations, and according to which ledger. */
record Asked(
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String kind,
        @Nullable String operation,
        @Nullable String knownAt) {

    SurveyQuery query(@Nullable String by, Function<@Nullable String, Optional<Instant>> instant) {
        return SurveyQuery.of(from, to, by, kind, operation, instant.apply(knownAt));
    }
}
