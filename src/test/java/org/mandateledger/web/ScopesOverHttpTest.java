package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.Visitor;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.testing.Token;

/** A token opens the doors that its scopes name, on the interface and in the forms, and no others. */
class ScopesOverHttpTest extends ServedLedger {
    private static final String CORRECTION = """
            {"reason": "r", "sources": ["s"], "changes": {"effective": "2014-02-02"}}""";

    @ParameterizedTest
    @CsvSource({
        "read,    403, 403, 403",
        "record,  201, 403, 403",
        "correct, 403, 201, 403",
        "admin,   403, 403, 202",
    })
    void eachDoorHasItsScope(String scope, int record, int correct, int replay) {
        String id = "scoped-" + scope;
        record("scopes/" + id, established(id), closed(id, "2020-01-01"));
        String token = Token.of("m " + scope, scope, TOKENS);

        Answer recorded = postAs(token, "/api/v1/events", changeSet("scopes/" + id + "-2", renamed(id, 1)));
        Answer corrected = postAs(token, "/api/v1/events/" + id + "-closed/corrections", CORRECTION);
        Answer replayed = postAs(token, "/api/v1/replay", "");

        assertThat(List.of(recorded.status(), corrected.status(), replayed.status()))
                .containsExactly(record, correct, replay);
        for (Answer refused : List.of(recorded, corrected, replayed)) {
            if (refused.status() == 403) {
                assertThat(refused.type()).isEqualTo("application/problem+json");
                assertThat(refused.text("/type")).isEqualTo("urn:mandate-ledger:problem:out-of-scope");
                assertThat(refused.text("/detail")).contains("./mandates tokens create NAME --scopes");
                assertThat(refused.header("WWW-Authenticate")).contains("insufficient_scope");
            }
        }
        assertThat(get("/api/v1/events/" + id + "-established", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aCorrectionNeedsItsScopeByWhicheverDoorItComes() {
        record("scopes/smuggled", established("smuggled"), closed("smuggled", "2020-01-01"));
        String retraction = """
                {"id": "smuggled-away", "type": "EventRetracted", "subject": "smuggled", "effective": "2020-01-01",
                 "target": "smuggled-closed", "note": "n", "sources": [{"source": "s"}]}""";
        String recorder = Token.of("rosalind", "record", TOKENS);

        for (String path : List.of("/api/v1/events", "/api/v1/events?dryRun=true")) {
            Answer refused = postAs(recorder, path, changeSet("scopes/smuggled", renamed("smuggled", 1), retraction));
            assertThat(refused.status()).as(refused.body()).isEqualTo(403);
            assertThat(refused.text("/detail")).contains("'correct'");
        }
        assertThat(get("/api/v1/events/smuggled-closed").text("/fate")).isNotEqualTo("retracted");
        Answer done = postAs(Token.of("cecilia", "correct", TOKENS), "/api/v1/events", changeSet("c", retraction));
        assertThat(done.status()).as(done.body()).isEqualTo(201);
    }

    @Test
    void theFormsHaveTheSameDoorsAndSayWhichIsClosed() throws Exception {
        record("scopes/formed", established("formed"));
        Visitor recorder = new Visitor(address("").toString()).signedIn(Token.of("dorothy", "record", TOKENS));
        assertThat(recorder.get("/record").statusCode()).isEqualTo(200);
        for (String path : List.of("/events/formed-established/correct", "/events/none/correct")) {
            var refused = recorder.get(path);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Your token is not for this").contains("--scopes correct");
        }
        recorder.get("/record?type=OperationClosed");
        assertThat(recorder.post("/events/formed-established/correct", Map.of("do", "record-retraction"))
                        .statusCode())
                .isEqualTo(403);

        Visitor reader = new Visitor(address("").toString()).signedIn(Token.of("emmy", "read", TOKENS));
        assertThat(reader.get("/record").statusCode()).isEqualTo(403);
        assertThat(reader.get("/recorded/formed-established").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenCountsUntilItIsRevokedAndNotAMomentLonger() throws Exception {
        String first = Token.of("chien", TOKENS);
        String second = Token.of("chien", TOKENS);
        Visitor visitor = new Visitor(address("").toString()).signedIn(first);
        assertThat(visitor.get("/record").statusCode()).isEqualTo(200);
        assertThat(tried(first)).isEqualTo(200);

        Token.revoke(first.substring(8, 16), TOKENS);

        assertThat(tried(first)).isEqualTo(401);
        assertThat(tried(second)).as("another of the same maintainer's").isEqualTo(200);
        assertThat(visitor.get("/record").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/sign-in?next=/record").statusCode())
                .as("leads to no circle")
                .isEqualTo(200);
    }

    @Test
    void aTokenCountsToTheEndOfTheDayOnWhichItExpires() {
        String token = Token.of("vera", "record", TOKENS, "--expires", "2099-12-31");
        STOPPED.set(java.time.Instant.parse("2099-12-31T23:59:59Z"));
        assertThat(tried(token)).isEqualTo(200);
        STOPPED.set(java.time.Instant.parse("2100-01-01T00:00:00Z"));
        assertThat(tried(token)).isEqualTo(401);
    }

    /** A wrong secret under a right id, another's id before a right secret, the hash that the file holds. */
    @Test
    void noPartOfATokenIsGoodForAnything() throws Exception {
        String token = Token.of("lynn", TOKENS);
        String other = Token.of("barbara", TOKENS);
        String hash =
                java.nio.file.Files.readString(TOKENS).replaceAll("(?s).*\"hash\"\\s*:\\s*\"([0-9a-f]+)\".*", "$1");
        for (String forged : List.of(
                token.substring(0, 17) + other.substring(17),
                token.substring(0, 17) + "A".repeat(43),
                token.substring(0, 59) + (token.endsWith("A") ? "B" : "A"),
                token.substring(0, 17) + hash.substring(0, 43),
                token.toUpperCase(java.util.Locale.ROOT),
                token.substring(0, 16),
                hash)) {
            assertThat(tried(forged)).as(forged).isEqualTo(401);
        }
        assertThat(tried(token)).isEqualTo(200);
    }

    /** Whatever a client says of the fields that are the ledger's own, it is not taken. */
    @Test
    void whatOnlyTheLedgerMaySayCannotBeAssigned() {
        for (String field : List.of(
                "\"recorded\": \"1999-01-01T00:00:00Z\"",
                "\"position\": 1",
                "\"by\": \"somebody\"",
                "\"hash\": \"00\"",
                "\"part\": [1, 1]",
                "\"scopes\": [\"admin\"]",
                "\"changeSet\": \"other\", \"recorded\": \"1999-01-01T00:00:00Z\"")) {
            Answer inBody = post(
                    "/api/v1/events",
                    changeSet("scopes/mass", established("mass")).replaceFirst("\\{", "{" + field + ", "));
            assertThat(inBody.status()).as(field + inBody.body()).isEqualTo(400);
            Answer inEvent = post(
                    "/api/v1/events",
                    changeSet("scopes/mass", established("mass").replaceFirst("\\{", "{" + field + ", ")));
            assertThat(inEvent.status()).as(field + inEvent.body()).isIn(400, 201, 422);
        }
        for (String field : List.of("recorded", "by", "position", "hash", "changeSet", "why")) {
            post("/api/v1/events/mass-established/corrections", """
                    {"reason": "r", "sources": ["s"], "changes": {"%s": "1999-01-01T00:00:00Z"}}""".formatted(field));
        }
        assertThat(LedgerLoader.read(LEDGER)
                        .now()
                        .events()
                        .filter(it -> it.recorded().isBefore(java.time.Instant.parse("2026-01-01T00:00:00Z"))))
                .isEmpty();
        assertThat(LedgerLoader.read(LEDGER)
                        .now()
                        .events()
                        .filter(it -> it.event().id().startsWith("mass-")))
                .extracting(RecordedEvent::by)
                .allMatch("ada"::equals);
        for (String header : List.of("X-User", "X-Forwarded-User", "Remote-User", "X-Author")) {
            Answer named = send(json(
                            "/api/v1/events",
                            changeSet("scopes/h", established("h-" + header.toLowerCase(java.util.Locale.ROOT))))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header(header, "somebody"));
            assertThat(named.status()).isEqualTo(201);
        }
        assertThat(LedgerLoader.read(LEDGER).now().events())
                .extracting(RecordedEvent::by)
                .doesNotContain("somebody");
    }

    private int tried(String token) {
        return postAs(token, "/api/v1/events?dryRun=true", changeSet("scopes/tried", established("tried")))
                .status();
    }
}
