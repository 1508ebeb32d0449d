package org.mandateledger.pages.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Maintained;
import org.mandateledger.pages.Visitor;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Correcting an event, as a maintainer does it. */
class CorrectPageTest extends Maintained {
    private String token = "";

    @BeforeEach
    void newToken() {
        token = token("berta");
    }

    @Test
    void anEventIsCorrectedSeenBeforehandAndThenRetracted() throws Exception {
        record("test-slip");
        signIn(token, "/events/test-slip-established/correct");
        assertThat(typed("event-effective")).isEqualTo("1946-03-01");
        assertThat(typed("event-names-0-name")).isEqualTo("Mission of Slips");
        assertAccessible("correct");

        type("event-effective", "1946-03-11");
        push("preview");
        assertThat(words()).contains("What was wrong must be filled in", "Sources that show it must be filled in");
        assertThat(typed("event-effective")).isEqualTo("1946-03-11");
        assertAccessible("correct-refused");

        type("amendment-reason", "the day was read wrongly");
        type("amendment-sources-0-source", "sres-2100");
        push("preview");
        assertThat(words()).contains("1946-03-01", "1946-03-11", "1 March 1946 to 10 March 1946");
        assertAccessible("correct-preview");
        push("record");
        await(ExpectedConditions.urlContains("/recorded/test-slip-established-corrected"));
        open("/as-of/1946-03-05");
        assertThat(words()).doesNotContain("Mission of Slips");
        open("/as-of/1946-03-12");
        assertThat(words()).contains("Mission of Slips");
        assertThat(get("/api/v1/events/test-slip-established").body())
                .contains("\"says\":\"effective \\\"1946-03-01\\\"\"");

        open("/events/test-slip-established/correct");
        type("amendment-reason", "it never was");
        push("retract");
        assertThat(words()).contains("Preview of the retraction", "nothing");
        push("record-retraction");
        await(ExpectedConditions.urlContains("/recorded/test-slip-established-retracted"));
        open("/events/test-slip-established/correct");
        assertThat(words()).contains("Nothing to correct");
        assertAccessible("correct-closed");
    }

    @Test
    void whatOthersCorrectedMeanwhileIsNotOverwritten() throws Exception {
        record("test-race");
        Visitor berta = visitor().signedIn(token);
        String path = "/events/test-race-established/correct";
        Map<String, String> form = form(berta.get(path));
        form.put("event.effective", "1946-03-02");
        form.put("do", "record");
        assertThat(berta.post(path, form).statusCode()).isEqualTo(303);

        HttpResponse<String> again = berta.post(path, form);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("was corrected since this form was opened");
        assertThat(get("/api/v1/events/test-race-established-corrected-2").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCorrectionThatChangesNothingIsNone() throws Exception {
        record("test-same");
        Visitor berta = visitor().signedIn(token);
        String path = "/events/test-same-established/correct";
        assertThat(berta.post(path, form(berta.get(path))).body())
                .contains("Nothing differs from what the ledger says");
    }

    @Test
    void nobodyCorrectsWithoutSigningIn() throws Exception {
        String path = "/events/unsoa-2009-01-16-established/correct";
        assertThat(get(path).statusCode()).isEqualTo(303);
        assertThat(visitor().postForged(path, Map.of("do", "record-retraction")).statusCode())
                .isEqualTo(403);
        assertThat(visitor()
                        .signedIn(token)
                        .get("/events/there-is-none/correct")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> form(HttpResponse<String> page) {
        Map<String, String> form = missionOfSlips();
        form.put("mark", mark(page));
        form.put("amendment.reason", "a slip");
        form.put("amendment.sources[0].source", "sres-2100");
        return form;
    }

    /** The fields of an event that establishes it. */
    private static Map<String, String> missionOfSlips() {
        return new LinkedHashMap<>(Map.of(
                "event.effective",
                "1946-03-01",
                "event.names[0].language",
                "en",
                "event.names[0].name",
                "Mission of Slips",
                "event.kind",
                "regional",
                "event.lead[0]",
                "African Union",
                "event.sources[0].source",
                "sres-2245"));
    }

    private static String mark(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
    }

    private void record(String operation) throws Exception {
        Map<String, String> event = missionOfSlips();
        event.put("type", "OperationEstablished");
        event.put("event.id", operation + "-established");
        event.put("event.operation", operation);
        event.put("why", "a test");
        event.put("do", "record");
        assertThat(visitor().signedIn(token).post("/record", event).statusCode())
                .isEqualTo(303);
    }
}
