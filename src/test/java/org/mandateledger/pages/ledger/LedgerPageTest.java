package org.mandateledger.pages.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Everything that was recorded, as a reader goes through it. */
class LedgerPageTest extends Browsed {

    @Test
    void theLedgerSaysThatItIsWholeAndHowToCheckThat() throws Exception {
        assertThat(get("/events").body()).contains("Whole.", "./mandates verify");
    }

    @Test
    void aCorrectionIsToldByWhatItChangedAndWhy() {
        open("/events?about=SAMIM&corrections=only");
        assertThat(element(".batch").getText())
                .contains("corrections/samim-2")
                .contains("July 2021", "15 July 2021")
                .contains("Only the month was held; the briefing for the AU Peace and Security Council gives the day")
                .contains("Briefing on the deployment of SADC Mission in Mozambique (SAMIM)");
    }

    @Test
    void whatWasRetractedIsStruck() {
        open("/events?about=amisom&type=EventRetracted");
        assertThat(element(".struck .said").getCssValue("text-decoration-line")).isEqualTo("line-through");
    }

    @Test
    void olderAndNewerPagesLeadToEachOther() {
        open("/events?about=unficyp");
        assertThat(elements(".log > li")).hasSize(100);
        browser().findElement(By.partialLinkText("older")).click();
        await(ExpectedConditions.urlContains("before="));
        await(ExpectedConditions.presenceOfElementLocated(By.partialLinkText("newer")));
        browser().findElement(By.partialLinkText("newer")).click();
        await(ExpectedConditions.urlToBe(address("/events?about=unficyp")));
    }

    @Test
    void theWorldBeforeAChangeSetIsAsTheLedgerStoodThen() {
        open("/events?about=samim&corrections=only");
        browser().findElement(By.linkText("before this change set")).click();
        await(ExpectedConditions.urlContains("knownAt=2026-11-25T03%3A49%3A22.023895Z"));
        assertThat(element(".knowing").getText())
                .contains("As the ledger stood on 25 November 2026, 03:49 UTC", "1,896");
    }

    @Test
    void aPastStateOfKnowledgeHoldsNothingRecordedSince() throws Exception {
        assertThat(get("/events?knownAt=2026-11-23").body())
                .contains("corrections/essays", "positions 478 to 577")
                .doesNotContain("cyprus/unficyp");
    }

    @Test
    void hostileWordsAreNothingButWords() throws Exception {
        String hostile = "\"><script>alert(1)</script>";
        HttpResponse<String> page = get("/events?text=" + URLEncoder.encode(hostile, StandardCharsets.UTF_8));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("No event of the ledger is as asked", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatCannotBeFilteredByIsAPageWithTheRemedy() throws Exception {
        assertThat(get("/events?type=MandateExtendet").statusCode()).isEqualTo(400);
        assertThat(get("/events?type=MandateExtendet").body()).contains("near it: MandateExtended");
        assertThat(get("/events?before=last").statusCode()).isEqualTo(400);
        assertThat(get("/events?about=unsoo").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageIsAccessible() {
        open("/events?before=1930");
        assertAccessible("ledger");
    }
}
