package org.mandateledger.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tokens that somebody else issues (OpenID Connect): signed, for this ledger, with a name and scopes among their claims. */
final class Issued implements Accounts {
    private final JwtDecoder decoder;
    private final String name;
    private final String scopes;

    /**
     * @param name the claim under which events are recorded
     * @param scopes the claim that holds them, in one text or a list
     */
    Issued(JwtDecoder decoder, String name, String scopes) {
        this.decoder = decoder;
        this.name = name;
        this.scopes = scopes;
    }

    @Override
    public Optional<Account> of(String token) {
        try {
            Jwt jwt = decoder.decode(token);
            return Optional.ofNullable(jwt.getClaimAsString(name))
                    .filter(Account::isName)
                    .map(it -> new Account(jwt.getIssuer() + " " + jwt.getSubject(), it, Scope.among(scopes(jwt))));
        } catch (JwtException _) {
            return Optional.empty();
        }
    }

    private List<String> scopes(Jwt jwt) {
        return switch (jwt.getClaims().get(scopes)) {
            case String text -> List.of(text.split(" "));
            case Collection<?> list -> list.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }
}
