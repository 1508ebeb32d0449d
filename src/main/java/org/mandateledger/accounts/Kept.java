package org.mandateledger.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;

/**
 * A token as the file keeps it.
 *
 * @param scopes labels, at least one
 * @param expires the last day on which it counts, in UTC
 */
record Kept(
        String id, String name, List<String> scopes, LocalDate created, Optional<LocalDate> expires, Secret secret) {
    Kept {
        scopes = List.copyOf(scopes);
        account(id, name, scopes);
    }

    Account account() {
        return account(id, name, scopes);
    }

    boolean counts(Instant now) {
        return expires.filter(now.atZone(ZoneOffset.UTC).toLocalDate()::isAfter).isEmpty();
    }

    private static Account account(String id, String name, List<String> scopes) {
        if (scopes.isEmpty()) {
            throw new InvalidQuestion("the token %s has no scopes".formatted(id));
        }
        return new Account(id, name, Scope.of("scopes", scopes));
    }
}
