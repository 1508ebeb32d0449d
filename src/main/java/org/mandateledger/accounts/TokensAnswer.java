package org.mandateledger.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;

/** The tokens that there are, without anything that would serve to forge one. */
record TokensAnswer(List<Token> tokens) implements Listing {
    private static final List<String> COLUMNS = List.of("id", "name", "scopes", "created", "expires", "counts");

    record Token(
            String id,
            String name,
            List<String> scopes,
            LocalDate created,
            Optional<LocalDate> expires,
            boolean counts) {}

    static TokensAnswer of(List<Kept> all, Instant now) {
        return new TokensAnswer(all.stream()
                .map(it -> new Token(it.id(), it.name(), it.scopes(), it.created(), it.expires(), it.counts(now)))
                .toList());
    }

    @Override
    public List<?> items() {
        return tokens;
    }

    @Override
    public Optional<String> list() {
        return Optional.of("tokens");
    }

    @Override
    public Table table() {
        return new Table(
                COLUMNS,
                tokens.stream()
                        .map(it -> List.of(
                                it.id(),
                                it.name(),
                                String.join(";", it.scopes()),
                                it.created().toString(),
                                it.expires().map(LocalDate::toString).orElse(""),
                                it.counts() ? "yes" : "expired"))
                        .toList());
    }
}
