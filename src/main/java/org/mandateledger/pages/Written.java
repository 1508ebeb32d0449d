package org.mandateledger.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wrote into a field of a form: an empty one asks nothing. */
public final class Written {
    private Written() {}

    public static Optional<String> in(@Nullable String field) {
        return Optional.ofNullable(field).map(String::strip).filter(it -> !it.isEmpty());
    }
}
