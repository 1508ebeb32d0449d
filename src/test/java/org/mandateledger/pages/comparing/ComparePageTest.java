package org.mandateledger.pages.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Two days, or two states of knowledge, as a reader compares them. */
class ComparePageTest extends Browsed {
    private static final String TWO_TIMES =
            "/diff?from=2021-08-01&to=2021-08-01&knownAt=2026-11-23&knownAt2=2026-11-25T03:49:30Z";

    @Test
    void aRenamingStandsBetweenTwoDaysAndLeadsToTheEventBehindIt() {
        open("/diff");
        browser().executeScript("document.getElementById('from').value = '2015-11-08'");
        browser().executeScript("document.getElementById('to').value = '2015-11-09'");
        element(".compare button").click();
        await(ExpectedConditions.urlContains("from=2015-11-08"));
        assertThat(element("h1").getText()).isEqualTo("What changed from 8 November 2015 to 9 November 2015");
        assertThat(element("section[aria-labelledby=renamed] tbody").getText())
                .contains("UNSOA", "UNSOS", "United Nations Support Office in Somalia");
        browser().findElement(By.linkText("9 November 2015, S/RES/2245 (2015)")).click();
        await(ExpectedConditions.urlContains("/events/seed-unsoa-2015-succeeded"));
    }

    @Test
    void anExtensionMovesTheLastDayOfAMandateOn() {
        open("/diff?from=2026-01-29&to=2026-01-30");
        assertThat(element("section[aria-labelledby=extended] tbody").getText())
                .contains("UNFICYP", "31 January 2026", "31 January 2027", "S/RES/2815 (2026)");
    }

    @Test
    void theSameDayIsToldAsTheLedgerKnewItAtTwoTimes() {
        open(TWO_TIMES);
        assertThat(element("h1").getText()).isEqualTo("The same day, as the ledger knew it at two times");
        assertThat(element(".sides").getText()).contains("22 November 2026, 07:28 UTC", "25 November 2026, 03:49 UTC");
        assertThat(elements(".knowing")).isEmpty();
        assertThat(element("section[aria-labelledby=other]").getText())
                .contains("July 2021", "15 July 2021", "corrected 25 November 2026, 03:49 UTC");
        assertThat(browser().findElement(By.linkText("on 1 August 2021")).getAttribute("href"))
                .contains("knownAt=2026-11-23");
    }

    @Test
    void whereNothingDiffersThePageSaysSo() throws Exception {
        assertThat(get("/diff?from=2015-11-09&to=2015-11-09").body())
                .contains("A day compared with itself", "Nothing differs.");
    }

    @Test
    void emptyFieldsAskForTheLastYear() throws Exception {
        HttpResponse<String> page = get("/diff?from=&to=&knownAt=&knownAt2=");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Where no days are given");
    }

    @Test
    void aMistypedDayIsAPageWithTheRemedy() throws Exception {
        HttpResponse<String> page = get("/diff?from=2015-13&to=2015-11-09");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("2015-13");
    }

    @Test
    void thePageIsAccessible() {
        open("/diff?from=2015-01-01&to=2016-01-01");
        assertAccessible("compare");
        open(TWO_TIMES);
        assertAccessible("compare-knowledge");
    }
}
