package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplayOverHttpTest extends ServedLedger {
    @Test
    void aMaintainerStartsAReplayWhileQuestionsGoOnBeingAnswered() throws InterruptedException {
        record("replayed/one", established("replayed"));
        Answer started = post("/api/v1/replay", "");
        assertThat(started.status()).isEqualTo(202);
        Answer state = get("/api/v1/replay");
        for (int i = 0; i < 100 && state.json().path("running").asBoolean(); i++) {
            assertThat(get("/api/v1/as-of/2020-01-01/operations/replayed").status())
                    .isEqualTo(200);
            Thread.sleep(50);
            state = get("/api/v1/replay");
        }
        assertThat(state.json().path("running").asBoolean()).isFalse();
        assertThat(state.json().path("reached")).isEqualTo(state.json().path("target"));
        assertThat(get("/api/v1/as-of/2020-01-01/operations/replayed").status()).isEqualTo(200);
    }

    @Test
    void nobodyElseDoes() {
        assertThat(postAsNobody("/api/v1/replay", "").status()).isEqualTo(401);
    }
}
