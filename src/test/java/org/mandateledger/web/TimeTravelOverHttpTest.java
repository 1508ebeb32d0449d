package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memento (RFC 7089), and what may be kept of an answer. */
class TimeTravelOverHttpTest extends ServedLedger {
    private static final String QUESTION = "/api/v1/as-of/2020-01-01/operations/";

    /** No two tests ask about the same operation. */
    private static int serial;

    private final String operation = "travel-" + ++serial;
    private Instant named = Instant.EPOCH;
    private Instant renamed = Instant.EPOCH;

    @BeforeEach
    void anOperationIsNamedAndRenamed() {
        record("travel/named", established(operation));
        named = recorded(operation + "-established");
        record("travel/renamed", renamed(operation, 2));
        renamed = recorded(operation + "-renamed-2");
    }

    private Instant recorded(String event) {
        return Instant.parse(get("/api/v1/events/" + event).text("/event/recorded"));
    }

    private String name(Answer answer) {
        return answer.text("/operations/0/name");
    }

    @Test
    void aQuestionLeadsToItsMementoAtTheTimeAccepted() {
        Answer gate = get(QUESTION + operation, "Accept-Datetime", "Sat, 01 Jan 2000 00:00:00 GMT");
        assertThat(gate.status()).isEqualTo(302);
        assertThat(gate.header("Vary").toLowerCase(java.util.Locale.ROOT)).contains("accept-datetime");
        assertThat(gate.header("Location")).contains(QUESTION + operation + "?knownAt=");

        Answer now = get(QUESTION + operation, "Accept-Datetime", "Fri, 01 Jan 2100 00:00:00 GMT");
        Answer last = get(now.header("Location").replaceFirst("http://localhost:\\d+", ""));
        assertThat(name(last)).isEqualTo("Number 2");
        assertThat(last.header("Memento-Datetime")).endsWith("GMT");
    }

    @Test
    void aMementoSaysWhenItWasAndLinksItsNeighbours() {
        Answer then = get(QUESTION + operation + "?knownAt=" + named);
        assertThat(name(then)).isEqualTo("The Mission " + operation);
        assertThat(then.header("Memento-Datetime")).isEqualTo(Mementos.httpDate(named));
        assertThat(then.header("Link"))
                .contains("rel=\"original timegate\"")
                .contains("rel=\"timemap\"; type=\"application/link-format\"")
                .contains("rel=\"first memento\"")
                .contains("rel=\"last memento\"")
                .contains("knownAt=" + renamed + ">; rel=\"next memento\"");
    }

    @Test
    void aTimeMapListsEveryStateOfKnowledge() {
        Answer map = get("/api/v1/timemap/as-of/2020-01-01/operations/" + operation);
        assertThat(map.type()).isEqualTo("application/link-format");
        assertThat(map.body())
                .contains(QUESTION + operation + ">; rel=\"original timegate\"")
                .contains("rel=\"self\"; type=\"application/link-format\"; from=\"")
                .contains("knownAt=" + named + ">; rel=\"")
                .contains("datetime=\"" + Mementos.httpDate(renamed) + "\"");
        assertThat(map.body().lines().skip(2))
                .allSatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "<http://localhost:\\d+/api/v1/as-of/.*\\?knownAt=[^>]+>; rel=\"[a-z ]*memento\"; datetime=\".*\",?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026-11-22", "Mon, 22 Nov 2026 08:00:00 GMT", "99", "Sun, 22 Nov 2026 08:00:00"})
    void aDateThatHttpDoesNotWriteIsRefused(String date) {
        Answer answer = get(QUESTION + operation, "Accept-Datetime", date);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/detail")).contains("Tue, 24 Nov 2026 14:34:25 GMT");
    }

    @Test
    void whatWasKnownInThePastIsKeptForEver() {
        String past = QUESTION + operation + "?knownAt=" + named;
        Answer first = get(past);
        assertThat(first.header("Cache-Control")).contains("immutable");
        record("travel/again", renamed(operation, 3));
        assertThat(get(past, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
        assertThat(get(past).body()).isEqualTo(first.body());
    }

    @Test
    void whatIsKnownNowIsAskedForAgainAndCostsLittleWhileNothingIsRecorded() {
        Answer first = get(QUESTION + operation);
        assertThat(first.header("Cache-Control")).contains("no-cache").doesNotContain("immutable");
        Answer again = get(QUESTION + operation, "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        record("travel/again", renamed(operation, 3));
        Answer changed = get(QUESTION + operation, "If-None-Match", first.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @Test
    void aDayThatIsNotOverIsNoPast() {
        String today = recorded(operation + "-established").toString().substring(0, 10);
        STOPPED.set(Instant.parse(today + "T23:00:00Z"));
        assertThat(get(QUESTION + operation + "?knownAt=" + today).header("Cache-Control"))
                .doesNotContain("immutable");
    }

    @Test
    void everyFormHasATagOfItsOwn() {
        assertThat(get(QUESTION + operation, "Accept", "text/csv").header("ETag"))
                .isNotEqualTo(
                        get(QUESTION + operation, "Accept", "application/json").header("ETag"));
    }

    @Test
    void anErrorIsNotKept() {
        Answer error = get("/api/v1/as-of/2020-01-01/operations/nobody?knownAt=" + named);
        assertThat(error.status()).isEqualTo(404);
        assertThat(error.header("ETag") + error.header("Memento-Datetime") + error.header("Link"))
                .isEmpty();
        assertThat(error.header("Cache-Control")).doesNotContain("immutable");
    }
}
