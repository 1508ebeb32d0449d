package org.mandateledger.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.KnownAt;
import org.springframework.stereotype.Component;

/** Puts questions from the web to the query bus. */
@Component
public final class Questions {
    private final QueryGateway queries;
    private final Clock clock;

    Questions(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The answer; what the handler throws comes back as it was thrown. */
    public <A> A ask(Object query, Class<A> answer) {
        try {
            return queries.query(query, answer).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }

    /** The knowledge axis as a parameter of the request, where an offset's plus sign arrives as a blank. */
    public Optional<Instant> knownAt(@Nullable String written) {
        return KnownAt.parse(Optional.ofNullable(written).map(it -> it.replace(' ', '+')), clock);
    }
}
