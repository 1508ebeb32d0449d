package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimsOverHttpTest extends ServedLedger {
    @Test
    void theClaimsOfASourceComeWithTheirVerdicts() {
        Answer answer = get("/api/v1/claims?source=karlsrud-2024");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("claims").size()).isGreaterThan(40);
        assertThat(answer.json().path("claims").valueStream()).allSatisfy(claim -> {
            assertThat(claim.path("source").asString()).isEqualTo("karlsrud-2024");
            assertThat(claim.path("verdict").asString())
                    .isIn("supported", "contradicted", "undecidable", "interpretive");
        });
    }

    @Test
    void oneClaimIsFoundByItsId() {
        Answer answer = get("/api/v1/claims/k-only-three-left");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("claims").size()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThat(get("/api/v1/claims/k-only-three-lefd").status()).isEqualTo(404);
        assertThat(get("/api/v1/claims?source=nobody").status()).isEqualTo(404);
        assertThat(get("/api/v1/claims?verdict=true").status()).isEqualTo(400);
    }
}
