package org.mandateledger.accounts;

import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What was set about those who issue tokens. Whose, and for whom, must be said: others' tokens are signed as well. */
final class Issuer {
    private static final String SETTINGS = "spring.security.oauth2.resourceserver.jwt.";

    private Issuer() {}

    static Accounts of(JwtDecoder decoder, OAuth2ResourceServerProperties settings) {
        OAuth2ResourceServerProperties.Jwt jwt = settings.getJwt();
        if (jwt.getIssuerUri() == null || jwt.getAudiences().isEmpty()) {
            throw new InvalidQuestion("tokens of others need both %sissuer-uri and %saudiences; set the two"
                    .formatted(SETTINGS, SETTINGS));
        }
        return new Issued(
                decoder,
                Optional.ofNullable(jwt.getPrincipalClaimName()).orElse("sub"),
                Optional.ofNullable(jwt.getAuthoritiesClaimName()).orElse("scope"));
    }
}
