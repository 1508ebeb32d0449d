package org.mandateledger.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.testing.TokenIssuer;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

class IssuedTest {
    private final TokenIssuer issuer = new TokenIssuer();
    private final Issued issued = new Issued(
            new SupplierJwtDecoder(
                    () -> NimbusJwtDecoder.withIssuerLocation(issuer.address()).build()),
            "sub",
            "scope");

    @Test
    void anIssuerThatIsAwayIsNoFaultOfTheTokens() {
        String token = issuer.token(_ -> {});
        issuer.stop();
        assertThatThrownBy(() -> issued.of(token))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("its issuer does not answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "mandate_0123abcd_secret", "a.b", "a b.c d.e f", "aa.bb.cc.dd"})
    void whatHasNotTheFormOfItsTokensIsNotPutToTheIssuer(String token) {
        issuer.stop();
        assertThat(issued.of(token)).isEmpty();
    }
}
