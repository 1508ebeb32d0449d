package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandateledger.testing.Cli;

/** What the server says of its ledger is what the command line says, and checks. */
class EvidenceOverHttpTest extends ServedLedger {
    @BeforeEach
    void somethingIsRecorded() {
        record("evidence/north", established("evidence-north"));
    }

    @Test
    void aCheckpointIsSignedWithTheServersKeyAndTheLedgerContinuesIt() throws IOException {
        Answer answer = get("/api/v1/checkpoint");

        assertThat(answer).returns(200, Answer::status).returns("text/plain", Answer::type);
        assertThat(answer.body())
                .isEqualTo(Cli.run(
                                LEDGER,
                                "checkpoint",
                                "--key",
                                HOME.resolve("checkpoint.key").toString())
                        .out());

        record("evidence/later", renamed("evidence-north", 1));
        Cli verified = Cli.run(
                LEDGER,
                "verify",
                "--checkpoint",
                Files.writeString(HOME.resolve("checkpoint"), answer.body()).toString(),
                "--verifier",
                VERIFIER);
        assertThat(verified.exit()).as(verified.err()).isZero();
    }

    @Test
    void proofsAreThoseOfTheCommandLine() {
        Answer proof = get("/api/v1/events/evidence-north-established/proof");
        String size = proof.text("/size");

        assertThat(proof).returns(200, Answer::status).returns("application/json", Answer::type);
        assertThat(proof.text("/kind")).isEqualTo("inclusion");
        assertThat(Cli.run(LEDGER, "prove", "evidence-north-established", "--size", size)
                        .out())
                .contains(proof.text("/root"));
        assertThat(get("/api/v1/consistency?from=1&to=" + size).text("/toRoot")).isEqualTo(proof.text("/root"));
    }

    @Test
    void theLinesAreReadAgainOnlyOnceSomethingIsRecorded() throws IOException {
        String before = get("/api/v1/checkpoint").body();
        Path away = Files.move(LEDGER, HOME.resolve("away"));
        try {
            assertThat(get("/api/v1/checkpoint").body()).isEqualTo(before);
            assertThat(get("/api/v1/events/evidence-north-established/proof").status())
                    .isEqualTo(200);
        } finally {
            Files.move(away, LEDGER);
        }
        record("evidence/read-again", established("evidence-south"));
        assertThat(get("/api/v1/checkpoint").body()).isNotEqualTo(before);
        assertThat(get("/api/v1/events/evidence-south-established/proof").status())
                .isEqualTo(200);
    }

    @Test
    void whatCannotBeProvedIsAProblem() {
        assertThat(get("/api/v1/events/evidence-nobody/proof"))
                .returns(404, Answer::status)
                .returns("application/problem+json", Answer::type);
        assertThat(get("/api/v1/consistency?from=0"))
                .returns(400, Answer::status)
                .satisfies(it -> assertThat(it.text("/detail")).contains("give a number of lines from 1"));
        assertThat(get("/api/v1/consistency?from=x")).returns(400, Answer::status);
        assertThat(get("/api/v1/consistency")).returns(400, Answer::status);
    }
}
