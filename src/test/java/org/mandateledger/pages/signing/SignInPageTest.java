package org.mandateledger.pages.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Maintained;
import org.mandateledger.pages.Visitor;
import org.mandateledger.testing.Token;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Who is signed in, and what that is good for. */
class SignInPageTest extends Maintained {

    @Test
    void whoSignsInIsLedToWhereTheyWantedToGoAndLeavesByAButton() {
        signIn(token("grace"), "/record?type=MandateExtended&operation=unsos");
        assertThat(words()).contains("Signed in as grace");
        assertThat(typed("event-operation")).isEqualTo("unsos");

        element(".signed button").click();
        await(ExpectedConditions.urlContains("/sign-in?out"));
        assertThat(words()).contains("You are signed out");
        browser().get(address("/record"));
        assertThat(browser().getCurrentUrl()).contains("/sign-in");
    }

    @Test
    void aWrongTokenIsSaidPlainlyAndTheFormStays() {
        open("/sign-in");
        assertAccessible("sign-in");
        element("#token").sendKeys("mandate_wrong");
        element("form.entry button").click();
        await(ExpectedConditions.titleContains("Error"));
        assertThat(words()).contains("That did not work").doesNotContain("mandate_wrong");
        assertThat(focused().getDomAttribute("class")).isEqualTo("mistakes");
        assertAccessible("sign-in-refused");
    }

    @Test
    void signingInLeadsNowhereButToThesePages() throws Exception {
        String token = token("hedy");
        for (String next : List.of(
                "https://evil.example/", "//evil.example/", "/\\evil.example", "/\t/evil.example", "evil.example")) {
            Visitor visitor = visitor();
            visitor.get("/sign-in");
            HttpResponse<String> led = visitor.post("/sign-in", Map.of("token", token, "next", next));
            assertThat(led.statusCode()).isEqualTo(303);
            assertThat(led.headers().firstValue("Location")).as(next).hasValue("/record");
        }
    }

    @Test
    void readersHaveNoSessionAndSeeWhatMaintainersSee() throws Exception {
        Visitor reader = visitor();
        HttpResponse<String> page = reader.get("/as-of/2015-11-08");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        HttpResponse<String> same = visitor().signedIn(token("irene")).get("/as-of/2015-11-08");
        assertThat(same.body()).isEqualTo(page.body());
        assertThat(same.headers().firstValue("ETag")).isEqualTo(page.headers().firstValue("ETag"));
    }

    @Test
    void theSessionIsANewOneAndItsCookieIsKeptFromScripts() throws Exception {
        String token = token("joan");
        Visitor visitor = visitor().signedIn(token);
        Optional<String> first = visitor.cookie("session").map(HttpCookie::getValue);
        HttpResponse<String> again = visitor.post("/sign-in", Map.of("token", token));
        assertThat(visitor.cookie("session").map(HttpCookie::getValue))
                .isPresent()
                .isNotEqualTo(first);
        assertThat(again.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Strict");
        assertThat(visitor.get("/record").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void aRevokedTokenEndsTheSession() throws Exception {
        Visitor visitor = visitor().signedIn(token("katherine"));
        assertThat(visitor.get("/record").statusCode()).isEqualTo(200);
        Token.revoke("katherine", tokens());
        assertThat(visitor.get("/record").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/sign-in?next=/record").statusCode())
                .as("and leads to no circle")
                .isEqualTo(200);
    }

    @Test
    void theSessionOpensNoDoorOfTheInterface() throws Exception {
        Visitor visitor = visitor().signedIn(token("lise"));
        for (String path : List.of("/api/v1/events", "/api/v1/events/unsos-2015-11-09-renamed/corrections")) {
            HttpResponse<String> refused = visitor.send(path, "application/json", "{\"why\": \"w\", \"events\": []}");
            assertThat(refused.statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void whatNoFormHereHasSentIsRefused() throws Exception {
        Map<String, String> event = Map.of(
                "type",
                "OperationEstablished",
                "event.id",
                "forged-established",
                "event.operation",
                "forged",
                "event.effective",
                "1946-01-01",
                "event.names[0].language",
                "en",
                "event.names[0].name",
                "Forged",
                "event.kind",
                "regional",
                "event.lead[0]",
                "United Nations",
                "event.sources[0].source",
                "sres-2245",
                "why",
                "a trick");
        Map<String, String> toRecord = new java.util.LinkedHashMap<>(event);
        toRecord.put("do", "record");
        assertThat(visitor()
                        .signedIn(token("mary"))
                        .postForged("/record", toRecord)
                        .statusCode())
                .isEqualTo(403);
        Visitor stranger = visitor();
        stranger.get("/sign-in");
        assertThat(stranger.post("/record", toRecord).statusCode())
                .as("from a form, by nobody")
                .isEqualTo(403);
        assertThat(get("/api/v1/events/forged-established").statusCode()).isEqualTo(404);
    }
}
