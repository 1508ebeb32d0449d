package org.mandateledger.pages.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import org.mandateledger.pages.Maintained;
import org.mandateledger.pages.Visitor;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** Recording events, as a maintainer does it. The missions are made up, and over before the first real one began. */
class RecordPageTest extends Maintained {
    private String token = "";

    @BeforeEach
    void newToken() {
        token = token("ada");
    }

    @Test
    void twoEventsAreWrittenSeenBeforehandRecordedAndAnsweredWith() {
        signIn(token, "/record");
        assertAccessible("record-choose");
        element("a[href='/record?type=OperationEstablished']").click();
        await(ExpectedConditions.titleContains("Operation established"));
        established("test-mission", "1946-02-01");
        push("add:event.lead");
        awaitFocusOn("event-lead-1");
        type("event-lead-1", "European Union");
        assertAccessible("record");

        new Select(element("#another-type")).selectByValue("OperationsCeased");
        push("another");
        assertThat(typed("event-operation")).isEqualTo("test-mission");
        assertThat(typed("event-sources-0-source")).isEqualTo("sres-2245");
        type("event-effective", "1946-02-28");
        assertAccessible("record-several");
        push("preview");

        assertThat(words())
                .contains("Nothing is recorded yet", "Status", "from 1 February 1946", "Mission for Testing");
        assertAccessible("record-preview");
        push("record");
        await(ExpectedConditions.urlContains("/recorded/"));
        assertThat(words()).contains("2 events are in the ledger", "Established as Mission for Testing", "ada");
        assertAccessible("recorded");
        open("/as-of/1946-02-10");
        assertThat(words()).contains("Mission for Testing");
    }

    @Test
    void whatIsRefusedComesBackWithEverythingThatWasTyped() {
        signIn(token, "/record?type=StrengthAuthorised");
        type("event-operation", "Test Mission");
        type("event-effective", "1946-13-01");
        element("input[name='event.lines[0].category'][value='police']").click();
        type("event-lines-0-number", "about 100");
        type("event-note", "a \"note\" <b>");
        push("preview");

        assertThat(browser().getTitle()).startsWith("Error: ");
        assertThat(focused().getDomAttribute("class")).isEqualTo("mistakes");
        assertThat(words())
                .contains(
                        "Number is \"about 100\"",
                        "Takes effect: '1946-13-01'",
                        "Sources must be filled in",
                        "Why must be filled in");
        assertThat(typed("event-operation")).isEqualTo("Test Mission");
        assertThat(typed("event-effective")).isEqualTo("1946-13-01");
        assertThat(typed("event-lines-0-number")).isEqualTo("about 100");
        assertThat(element("input[value='police']").isSelected()).isTrue();
        assertThat(typed("event-note")).isEqualTo("a \"note\" <b>");
        assertThat(element("#event-lines-0-number").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        assertAccessible("record-refused");

        element(".mistakes a[href='#event-lines-0-number']").click();
        awaitFocusOn("event-lines-0-number");
    }

    @Test
    void aBrokenRuleIsToldWithItsRemedyWhereItCanBeMended() throws Exception {
        Visitor ada = visitor().signedIn(token);
        Map<String, String> event = new LinkedHashMap<>(Map.of(
                "type",
                "OperationRenamed",
                "event.operation",
                "unsoss",
                "event.effective",
                "2015-11-09",
                "event.names[0].language",
                "en",
                "event.names[0].name",
                "Another Name",
                "event.sources[0].source",
                "sres-2245",
                "why",
                "a slip"));
        HttpResponse<String> refused = ada.post("/record", event);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#event-operation\"", "No operation &#39;unsoss&#39; is established; near it: unmiss");

        event.put("event.operation", "unsoa");
        event.put("event.effective", "2000-01-01");
        assertThat(ada.post("/record", event).body())
                .contains("href=\"#event-note\"", "If it is so, say why in the event&#39;s note.");
        event.put("event.note", "so the source has it");
        assertThat(ada.post("/record", event).body()).contains("Nothing is recorded yet");
    }

    @Test
    void sendingAFormTwiceRecordsItOnce() throws Exception {
        Visitor ada = visitor().signedIn(token);
        Map<String, String> event = new LinkedHashMap<>(Map.of(
                "type",
                "OperationEstablished",
                "event.operation",
                "test-twice",
                "event.effective",
                "1946-02-01",
                "event.names[0].language",
                "en",
                "event.names[0].name",
                "Once",
                "event.kind",
                "regional",
                "event.lead[0]",
                "African Union",
                "event.sources[0].source",
                "sres-2245",
                "why",
                "a test"));
        event.put("do", "record");
        HttpResponse<String> recorded = ada.post("/record", event);
        assertThat(recorded.statusCode()).isEqualTo(303);
        HttpResponse<String> again = ada.post("/record", event);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("An event of this id was recorded at position");
        assertThat(get("/api/v1/events?about=test-twice").body()).containsOnlyOnce("\"type\":\"OperationEstablished\"");
        assertThat(get("/api/v1/events?about=test-twice").body()).contains("\"by\":\"ada\"");
    }

    @Test
    void everyFieldOfEveryTypeIsCalledByWords() throws Exception {
        Visitor ada = visitor().signedIn(token);
        Pattern label = Pattern.compile("<(?:label|legend)[^>]*>(?:<span>)?([a-z][A-Za-z.\\[\\]0-9]*)<");
        for (EventType type : EventType.all()) {
            if (!Fact.OfLedger.class.isAssignableFrom(type.fact())) {
                HttpResponse<String> form = ada.get("/record?type=" + type.name());
                assertThat(form.statusCode()).isEqualTo(200);
                assertThat(label.matcher(form.body())
                                .results()
                                .map(it -> it.group(1))
                                .toList())
                        .as(type.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsNoTypeIsAPageWithTheRemedy() throws Exception {
        Visitor ada = visitor().signedIn(token);
        for (String type : new String[] {"Nonsense", "EventRetracted"}) {
            assertThat(ada.get("/record?type=" + type).statusCode()).isEqualTo(400);
        }
        HttpResponse<String> hostile = ada.get("/record?type=OperationClosed&operation=%22%3E%3Cscript%3Ealert(1)");
        assertThat(hostile.body()).doesNotContain("<script>alert");
    }

    @Test
    void theKeyboardAloneIsEnough() {
        open("/record?type=OperationEstablished");
        tabTo("#token");
        press(token, Keys.ENTER);
        await(ExpectedConditions.titleContains("Operation established"));
        write("#event-operation", "test-keys");
        write("#event-effective", "1946-02-01");
        write("#event-names-0-language", "en");
        write("#event-names-0-name", "Mission by Keys");
        write("#event-kind", "reg");
        write("#event-lead-0", "African Union");
        write("#event-sources-0-source", "sres-2245");
        write("#why", "a test");
        press(Keys.ENTER);
        await(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), "Preview"));
        tabTo("button[value='record']");
        press(Keys.ENTER);
        await(ExpectedConditions.urlContains("/recorded/"));
        assertThat(words()).contains("Mission by Keys");
    }

    private void write(String css, String words) {
        tabTo(css);
        press(words);
    }

    private void established(String operation, String day) {
        type("event-operation", operation);
        type("event-effective", day);
        type("event-names-0-language", "en");
        type("event-names-0-name", "Mission for Testing");
        new Select(element("#event-kind")).selectByValue("regional");
        type("event-lead-0", "African Union");
        type("event-hostAreas-0", "MLI");
        type("event-sources-0-source", "sres-2245");
        type("why", "a test");
    }
}
