package org.mandateledger.pages.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What the essays claim, as their authors find it. */
class ClaimsPageTest extends Browsed {

    private List<String> verdicts() throws Exception {
        return AnswerJson.mapper()
                .readTree(get("/api/v1/claims").body())
                .path("claims")
                .valueStream()
                .map(it -> it.path("verdict").asString())
                .toList();
    }

    @Test
    void theContradictedAreOfferedFirstAndLeadToTheEvidence() throws Exception {
        List<String> verdicts = verdicts();
        int contradicted = Collections.frequency(verdicts, "contradicted");
        open("/claims");
        assertThat(element(".tallied").getText().replaceAll("\\s+", " "))
                .contains(verdicts.size() + " statements", contradicted + " contradicted");
        element(".tallied p a").click();
        await(ExpectedConditions.urlContains("verdict=contradicted"));
        assertThat(elements("article.claim")).hasSize(contradicted);
        assertThat(element("#k-unsos-2015").getText())
                .contains(
                        "contradicted",
                        "p. 437",
                        "In 2015 UNSOA was replaced by UNSOS, another office.",
                        "On 1 January 2016 nobody had followed UNSOS, first listed as UNSOA");
        element("#k-sres-2719-note summary").click();
        assertThat(element("#k-sres-2719-note .events").getText()).startsWith("21 December 2023 S/RES/2719 (2023)");
    }

    @Test
    void amongAllTheEvidenceIsALinkAndOpensBesideTheStatement() throws Exception {
        assertThat(get("/claims").body()).contains("href=\"/claims/k-sres-2719-note\" data-why");
        open("/claims");
        element("#k-sres-2719-note .evidence").click();
        await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("dialog .events")));
        assertThat(element("dialog .events").getText()).startsWith("21 December 2023 S/RES/2719 (2023)");
    }

    @Test
    void wordsAndEssayNarrowWhatIsShown() {
        open("/claims?source=carver-2021&text=office+somalia");
        assertThat(elements("article.claim"))
                .extracting(it -> it.getAttribute("id"))
                .containsExactly("c-unsos");
    }

    @Test
    void theSameStatementStoodOtherwiseBeforeTheCorrections() throws Exception {
        assertThat(get("/claims/k-unsos-2015?knownAt=2026-11-22T07:27:55Z").body())
                .contains("<strong class=\"verdict supported\">");
    }

    @Test
    void aStatementHasAnAddressOfItsOwnByWhichItIsCited() {
        open("/claims/k-sres-2719-note");
        assertThat(words()).contains("S/RES/2719 was adopted on 21 December 2024.", "21 December 2023", "note 26");
        element("footer a[href^='/cite']").click();
        await(ExpectedConditions.urlContains("/cite?question="));
        assertThat(words()).contains("question /claims/k-sres-2719-note");
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIsNear() throws Exception {
        HttpResponse<String> page = get("/claims?source=karlsrud");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("karlsrud-2024");
        assertThat(get("/claims?verdict=wrong").statusCode()).isEqualTo(400);
        assertThat(get("/claims/k-unsos").body()).contains("k-unsos-2015");
    }

    @Test
    void thePageIsAccessible() {
        open("/claims?verdict=contradicted");
        assertAccessible("claims");
        open("/claims/k-unsos-2015");
        assertAccessible("claim");
    }
}
