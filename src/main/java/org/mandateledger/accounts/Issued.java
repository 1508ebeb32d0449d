package org.mandateledger.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandateledger.store.StoreFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tokens that somebody else issues (OpenID Connect): signed, for this ledger, with a name and scopes among their claims. */
final class Issued implements Accounts {
    private static final Logger LOG = LoggerFactory.getLogger(Issued.class);
    /** Three parts in base64url: whatever else is sent, the issuer is not asked about. */
    private static final Pattern FORM = Pattern.compile("[\\w-]{2,4096}\\.[\\w-]{2,8192}\\.[\\w-]{2,4096}");

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

    /** @throws StoreFailed where the issuer's keys cannot be had, so that nothing can be said about the token */
    @Override
    public Optional<Account> of(String token) {
        return Optional.of(token)
                .filter(FORM.asMatchPredicate())
                .flatMap(this::decoded)
                .flatMap(jwt -> Optional.ofNullable(jwt.getClaimAsString(name))
                        .filter(Account::isName)
                        .map(it ->
                                new Account(jwt.getIssuer() + " " + jwt.getSubject(), it, Scope.among(scopes(jwt)))));
    }

    private Optional<Jwt> decoded(String token) {
        try {
            return Optional.of(decoder.decode(token));
        } catch (BadJwtException _) {
            return Optional.empty();
        } catch (JwtException | JwtDecoderInitializationException e) {
            LOG.warn("the issuer of tokens cannot be asked: {}", e.getMessage());
            throw new StoreFailed(
                    "whether the token counts cannot be told now, for its issuer does not answer",
                    "try again later, or use one of the ledger's own tokens");
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
